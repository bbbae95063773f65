import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GraphStore } from '../../../../../graph/store/graph-store.ts'
import { Transaction } from '../../../../../graph/store/transaction.ts'
import type { StoredNode } from '../../../../../graph/store/stored-node.ts'
import type { StoredRelationship } from '../../../../../graph/store/stored-relationship.ts'
import { query } from './query.ts'

interface Graph {
  readonly nodes: readonly { readonly label: string; readonly id: number }[]
  readonly relationships: readonly { readonly type: string; readonly start: number; readonly end: number }[]
}

interface Hop {
  readonly from: number
  readonly to: number
  readonly type: string | null
  readonly direction: '->' | '<-' | '--'
}

interface Pattern {
  readonly labels: readonly (string | null)[]
  /** A property that a variable must have; `null` for none. */
  readonly ids: readonly (number | null)[]
  readonly hops: readonly Hop[]
}

const variables = 3

const graphs: fc.Arbitrary<Graph> = fc.record({
  nodes: fc.array(fc.record({ label: fc.constantFrom('A', 'B'), id: fc.nat(2) }), {
    minLength: 1,
    maxLength: 4,
  }),
  relationships: fc.array(fc.record({ type: fc.constantFrom('R', 'S'), start: fc.nat(3), end: fc.nat(3) }), {
    maxLength: 6,
  }),
})

const patterns: fc.Arbitrary<Pattern> = fc.record({
  labels: fc.array(fc.constantFrom('A', 'B', null), { minLength: variables, maxLength: variables }),
  ids: fc.array(fc.constantFrom(0, 1, null, null), { minLength: variables, maxLength: variables }),
  hops: fc.array(
    fc.record({
      from: fc.nat(variables - 1),
      to: fc.nat(variables - 1),
      type: fc.constantFrom('R', 'S', null),
      direction: fc.constantFrom('->' as const, '<-' as const, '--' as const),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})

function build({ nodes, relationships }: Graph): GraphStore {
  const store = new GraphStore()
  const transaction = new Transaction(store)
  const made = nodes.map(({ label, id }) => transaction.createNode([label], new Map([['id', BigInt(id)]])))
  for (const { type, start, end } of relationships) {
    transaction.createRelationship(type, made[start % made.length]!, made[end % made.length]!, new Map())
  }
  return store
}

function text({ labels, ids, hops }: Pattern): string {
  const node = (at: number) => `(n${at})`
  const parts = hops.map(({ from, to, type, direction }, at) => {
    const inner = `[r${at}${type ? `:${type}` : ''}]`
    const [left, right] = direction === '<-' ? ['<-', '-'] : ['-', direction === '->' ? '->' : '-']
    return `${node(from)}${left}${inner}${right}${node(to)}`
  })
  const used = [...new Set(hops.flatMap(({ from, to }) => [from, to]))].sort()
  const conditions = used.flatMap(at => [
    ...(labels[at] ? [`n${at}:${labels[at]}`] : []),
    ...(ids[at] === null ? [] : [`n${at}.id = ${ids[at]}`]),
  ])
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
  const columns = [...used.map(at => `elementId(n${at})`), ...hops.map((_, at) => `elementId(r${at})`)]
  return `MATCH ${parts.join(', ')}${where} RETURN ${columns.map((column, at) => `${column} AS c${at}`).join(', ')}`
}

/** Tries every way to stand relationships for the hops, by the definition of a match. */
function* bruteForce(store: GraphStore, { labels, ids, hops }: Pattern): Iterable<string> {
  const all = [...store.relationships()]
  const used = [...new Set(hops.flatMap(({ from, to }) => [from, to]))].sort()
  function* assign(
    at: number,
    nodes: ReadonlyMap<number, StoredNode>,
    taken: readonly StoredRelationship[],
  ): Iterable<string> {
    if (at === hops.length) {
      const fits = used.every(variable => {
        const node = nodes.get(variable)!
        const id = ids[variable]
        const label = labels[variable]
        return (
          (!label || node.labels.includes(label)) &&
          (id === null || node.properties.get('id') === BigInt(id!))
        )
      })
      if (fits)
        yield [...used.map(variable => nodes.get(variable)!), ...taken].map(part => part.elementId).join()
      return
    }
    const { from, to, type, direction } = hops[at]!
    for (const relationship of all) {
      if (taken.includes(relationship) || (type && relationship.type !== type)) continue
      const { start, end } = relationship
      const ways: (readonly [StoredNode, StoredNode])[] = []
      if (direction !== '<-') ways.push([start, end])
      if (direction === '<-' || (direction === '--' && start !== end)) ways.push([end, start])
      for (const [left, right] of ways) {
        if ((nodes.get(from) ?? left) !== left) continue
        const withLeft = new Map([...nodes, [from, left] as const])
        if ((withLeft.get(to) ?? right) !== right) continue
        yield* assign(at + 1, new Map([...withLeft, [to, right] as const]), [...taken, relationship])
      }
    }
  }
  yield* assign(0, new Map(), [])
}

describe('MATCH', () => {
  it('finds exactly what the definition of a match says, whatever way the planner chooses', () => {
    fc.assert(
      fc.property(graphs, patterns, (graph, pattern) => {
        const store = build(graph)
        const found = query(store, text(pattern))
          .rows.map(row => row.join())
          .sort()
        expect(found).toEqual([...bruteForce(store, pattern)].sort())
      }),
      { numRuns: 400 },
    )
  })

  it('gives a pattern of variable length as often as hops written out', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom('->', '-'), (graph, arrow) => {
        const store = build(graph)
        const variable = query(
          store,
          `MATCH p = (a)-[*1..3]${arrow}(b) RETURN [r IN relationships(p) | id(r)] AS ids`,
        )
        const hop = `-[]${arrow}`
        const fixed = [1, 2, 3].flatMap(length => {
          const pattern = Array.from({ length }, (_, at) => `(n${at})`).join(hop) + `${hop}(last)`
          return query(store, `MATCH p = ${pattern} RETURN [r IN relationships(p) | id(r)] AS ids`).rows
        })
        expect(variable.rows.map(String).sort()).toEqual(fixed.map(String).sort())
      }),
      { numRuns: 100 },
    )
  })
})
