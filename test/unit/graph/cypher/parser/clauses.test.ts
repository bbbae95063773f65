import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../../../graph/cypher/ast.ts'
import { parse } from '../../../../../graph/cypher/parser/parse.ts'

function clausesOf(query: string): readonly Clause[] {
  return parse(query).parts[0]!.clauses
}

function only<K extends Clause['kind']>(query: string, kind: K): Extract<Clause, { kind: K }> {
  const found = clausesOf(query).find(clause => clause.kind === kind)
  if (!found) throw new Error(`${query} has no ${kind}`)
  return found as Extract<Clause, { kind: K }>
}

describe('patterns', () => {
  it('reads a path with its nodes, relationships, directions and lengths', () => {
    const { pattern } = only('MATCH p = (a:A)-[r:R|:S*1..3 {x: 1}]->(b)<--(c)--() RETURN p', 'match')
    expect(pattern[0]).toMatchObject({
      variable: { name: 'p' },
      selector: 'all',
      nodes: [{ variable: { name: 'a' } }, { variable: { name: 'b' } }, {}, { variable: null }],
      relationships: [
        {
          variable: { name: 'r' },
          types: { kind: 'label-or' },
          direction: 'out',
          length: { min: 1, max: 3 },
        },
        { variable: null, types: null, direction: 'in', length: null },
        { direction: 'both' },
      ],
    })
  })

  it.each([
    ['*', { min: 1, max: null }],
    ['*2', { min: 2, max: 2 }],
    ['*2..', { min: 2, max: null }],
    ['*..4', { min: 1, max: 4 }],
    ['*0..4', { min: 0, max: 4 }],
    ['* {x: 1}', { min: 1, max: null }],
    ['* WHERE r.x', { min: 1, max: null }],
  ])('reads the length %s', (written, length) => {
    const { pattern } = only(`MATCH ()-[r${written}]->() RETURN r`, 'match')
    expect(pattern[0]!.relationships[0]!.length).toEqual(length)
  })

  it.each([
    [':A', { kind: 'label', name: 'A' }],
    [':A:B', { kind: 'label-and', parts: [{ name: 'A' }, { name: 'B' }] }],
    [':A|B&!C', { kind: 'label-or', parts: [{}, { kind: 'label-and', parts: [{}, { kind: 'label-not' }] }] }],
    [':(A|B)&%', { kind: 'label-and', parts: [{ kind: 'label-or' }, { kind: 'label-any' }] }],
    [':`two words`', { kind: 'label', name: 'two words' }],
    [':Match', { kind: 'label', name: 'Match' }],
  ])('reads the labels %s', (written, labels) => {
    expect(only(`MATCH (n${written}) RETURN n`, 'match').pattern[0]!.nodes[0]!.labels).toMatchObject(labels)
  })

  it('reads inline WHERE beside a variable called where', () => {
    const [first, second] = only('MATCH (n:A WHERE n.x > 1), (where) RETURN n', 'match').pattern
    expect(first!.nodes[0]).toMatchObject({ variable: { name: 'n' }, where: { kind: 'comparison' } })
    expect(second!.nodes[0]).toMatchObject({ variable: { name: 'where' }, where: null })
  })

  it('reads shortest paths in MATCH', () => {
    const { pattern } = only('MATCH p = allShortestPaths((a)-[*]-(b)) RETURN p', 'match')
    expect(pattern[0]).toMatchObject({ selector: 'all-shortest', variable: { name: 'p' } })
  })
})

describe('projections', () => {
  it('names an unaliased column by its text, a variable by its name', () => {
    const { items } = only('RETURN  count( * ) , n.x  +1 AS `a b`, `c d`, ( 2 )', 'return')
    expect(items.map(item => item.name)).toEqual(['count( * )', 'a b', 'c d', '( 2 )'])
    expect(items.map(item => item.aliased)).toEqual([false, true, false, false])
  })

  it('reads DISTINCT, *, ORDER BY, SKIP, LIMIT and the WHERE of WITH', () => {
    const clause = only(
      'WITH DISTINCT *, 1 AS x ORDER BY x DESC, y ASC, z SKIP 1 LIMIT $n WHERE x RETURN x',
      'with',
    )
    expect(clause).toMatchObject({
      distinct: true,
      star: true,
      items: [{ name: 'x' }],
      orderBy: [{ descending: true }, { descending: false }, { descending: false }],
      skip: { kind: 'literal' },
      limit: { kind: 'parameter', name: 'n' },
      where: { kind: 'variable' },
    })
  })

  it('joins parts with UNION and UNION ALL', () => {
    const query = parse('RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a')
    expect(query.parts).toHaveLength(3)
    expect(query.all).toEqual([false, true])
  })
})

describe('updates', () => {
  it('reads every kind of SET and REMOVE item', () => {
    const set = only('MATCH (n) SET n.a.b = 1, n = {x: 1}, n += $p, n:A:B, (n).x = 2', 'set')
    expect(set.items.map(item => item.kind)).toEqual([
      'set-property',
      'set-all',
      'set-merge',
      'set-labels',
      'set-property',
    ])
    const remove = only('MATCH (n) REMOVE n.a, n:A:B', 'remove')
    expect(remove.items.map(item => item.kind)).toEqual(['remove-property', 'remove-labels'])
  })

  it('reads MERGE with both kinds of action', () => {
    const merge = only('MERGE (n:A {x: 1}) ON MATCH SET n.y = 1 ON CREATE SET n.z = 2, n:B', 'merge')
    expect([merge.onMatch.length, merge.onCreate.length]).toEqual([1, 2])
  })

  it('reads DELETE with and without DETACH', () => {
    expect(only('MATCH (n) DETACH DELETE n, n.x', 'delete')).toMatchObject({ detach: true })
    expect(only('MATCH (n) DELETE n', 'delete')).toMatchObject({ detach: false })
  })
})

describe('subqueries', () => {
  it('reads a bare pattern as a MATCH without RETURN', () => {
    const { where } = only('MATCH (n) WHERE EXISTS { (n)-->(m) WHERE m.x } RETURN n', 'match')
    expect(where).toMatchObject({
      subquery: 'exists',
      query: { parts: [{ clauses: [{ kind: 'match', where: { kind: 'property' } }] }] },
    })
  })

  it('reads a whole query', () => {
    const { where } = only(
      'MATCH (n) WHERE COUNT { MATCH (n)-->(m) RETURN m UNION MATCH (m) RETURN m } > 1 RETURN n',
      'match',
    )
    expect(where).toMatchObject({ operands: [{ subquery: 'count', query: { all: [false] } }, {}] })
  })
})

describe('spans', () => {
  it('run from the first to past the last character of what they cover', () => {
    const text = 'MATCH (n)\n  WHERE n.x IS NULL\nRETURN n.y AS y ;'
    const [match, result] = clausesOf(text)
    const cut = ({ span }: { span: { offset: number; end: number } }): string =>
      text.slice(span.offset, span.end)
    expect(cut(match!)).toBe('MATCH (n)\n  WHERE n.x IS NULL')
    expect(cut((match as Extract<Clause, { kind: 'match' }>).where!)).toBe('n.x IS NULL')
    expect(cut(result!)).toBe('RETURN n.y AS y')
    expect(result!.span).toMatchObject({ line: 3, column: 1 })
  })
})
