import { describe, expect, it } from 'vitest'
import { parse } from '../../../../../graph/cypher/parser/parse.ts'
import type { Plan } from '../../../../../graph/cypher/plan/plan.ts'
import { planStatement } from '../../../../../graph/cypher/plan/plan-statement.ts'

/** A graph of 1,000 nodes with ten rare ones and a relationship type that is rare too. */
const statistics = {
  nodeCount: 1000,
  relationshipCount: 5000,
  labelCount: (label: string) => (label === 'Rare' ? 10 : 900),
  typeCount: (type: string) => (type === 'RARE' ? 5 : 4000),
}

/** The kinds of operators from the first to the last that a row goes through. */
function operators(text: string): string[] {
  const kinds: string[] = []
  for (let plan: Plan | undefined = planStatement(parse(text), statistics).plan; plan; ) {
    kinds.unshift(plan.kind)
    plan = 'input' in plan ? plan.input : undefined
  }
  return kinds
}

function find<K extends Plan['kind']>(text: string, kind: K): Extract<Plan, { kind: K }> | undefined {
  for (let plan: Plan | undefined = planStatement(parse(text), statistics).plan; plan; ) {
    if (plan.kind === kind) return plan as Extract<Plan, { kind: K }>
    plan = 'input' in plan ? plan.input : undefined
  }
  return undefined
}

describe('the planner', () => {
  it.each([
    ['MATCH (n) RETURN n', ['argument', 'node-scan']],
    ['MATCH (n:Common) RETURN n', ['argument', 'label-scan', 'filter']],
    ['MATCH (n {id: $id}) RETURN n', ['argument', 'property-seek', 'filter']],
    ["MATCH (n) WHERE 'x' = n.id RETURN n", ['argument', 'property-seek', 'filter']],
    ['MATCH (n) WHERE elementId(n) = $id RETURN n', ['argument', 'id-seek', 'filter']],
    ['MATCH (n) WHERE elementId(n) IN $ids RETURN n', ['argument', 'id-seek', 'filter']],
    [
      'MATCH ()-[r]->() WHERE elementId(r) = $id RETURN r',
      ['argument', 'id-seek', 'bound-relationship', 'filter'],
    ],
    ['MATCH (a)-[r]->(b:Rare) RETURN a', ['argument', 'label-scan', 'filter', 'expand']],
    [
      'MATCH (a:Rare)-->(b), (a)-->(c), (b)-->(c) RETURN a',
      ['argument', 'label-scan', 'filter', 'expand', 'expand', 'expand'],
    ],
    [
      'MATCH (a), (b) WHERE a.id = 1 AND b.id = a.other RETURN b',
      ['argument', 'property-seek', 'filter', 'property-seek', 'filter'],
    ],
  ])('starts where the fewest rows are: %s', (text, expected) => {
    expect(operators(text)).toEqual(expected)
  })

  it('starts with the rarer of two labels', () => {
    expect(find('MATCH (a:Common)-->(b:Rare) RETURN a', 'label-scan')?.label).toBe('Rare')
  })

  it('walks the rarer relationship type first', () => {
    const last = find('MATCH (a:Rare)-[r:COMMON]->(b), (a)-[s:RARE]->(c) RETURN a', 'expand')
    expect(last?.types.names).toEqual(['COMMON'])
  })

  it('compares only relationships that could be the same', () => {
    expect(find('MATCH (a:Rare)-[r:R]->(b)-[s:S]->(c) RETURN a', 'expand')?.unique).toEqual([])
    expect(find('MATCH (a:Rare)-[r:R]->(b)-[s]->(c) RETURN a', 'expand')?.unique).toHaveLength(1)
  })

  it('tests a condition that may fail only at the end', () => {
    expect(operators('MATCH (a:Rare)-->(b) WHERE 1 / a.x > 1 RETURN a')).toEqual([
      'argument',
      'label-scan',
      'filter',
      'expand',
      'filter',
    ])
  })

  it('tests conditions on the parts of a shortest path while searching, others on the whole path', () => {
    const search = (where: string) =>
      find(
        `MATCH (a:Rare), (b:Rare) MATCH p = shortestPath((a)-[*]-(b)) WHERE ${where} RETURN p`,
        'shortest-path',
      )!
    const nodes = search('a.id = 1 OR none(n IN nodes(p) WHERE n:Common)')
    expect([nodes.search.visit, nodes.search.hop, nodes.predicate].map(test => test !== null)).toEqual([
      true,
      false,
      false,
    ])
    const relationships = search('all(r IN relationships(p) WHERE r.x = 1)')
    expect([relationships.search.hop, relationships.predicate].map(test => test !== null)).toEqual([
      true,
      false,
    ])
    expect(search('length(p) > 2').predicate).not.toBeNull()
  })

  it('keeps no more rows for ORDER BY than LIMIT and SKIP need', () => {
    expect(find('MATCH (n) RETURN n ORDER BY n.x SKIP 2 LIMIT 3', 'sort')?.wanted).not.toBeNull()
    expect(find('MATCH (n) RETURN n ORDER BY n.x SKIP 2', 'sort')?.wanted).toBeNull()
  })

  it('refuses a name that a grouping key uses and a comprehension binds again', () => {
    const text = 'MATCH (n) RETURN n.x AS x, [n IN collect(n) | n.x] AS xs'
    expect(() => planStatement(parse(text), statistics)).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED' }),
    )
  })
})
