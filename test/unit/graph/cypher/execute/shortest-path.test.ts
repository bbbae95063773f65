import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GraphStore } from '../../../../../graph/store/graph-store.ts'
import { Transaction } from '../../../../../graph/store/transaction.ts'
import { graphOf, query } from './query.ts'

const nodeCount = 5

const graphs = fc.array(
  fc.record({
    start: fc.nat(nodeCount - 1),
    end: fc.nat(nodeCount - 1),
    open: fc.boolean(),
    type: fc.constantFrom('R', 'S'),
  }),
  { maxLength: 9 },
)

function build(relationships: Parameters<Parameters<typeof graphs.map>[0]>[0]): GraphStore {
  const store = new GraphStore()
  const transaction = new Transaction(store)
  const nodes = Array.from({ length: nodeCount }, (_, id) =>
    transaction.createNode(id === 2 ? ['Shut'] : [], new Map([['id', BigInt(id)]])),
  )
  for (const { start, end, open, type } of relationships) {
    transaction.createRelationship(type, nodes[start]!, nodes[end]!, new Map([['open', open]]))
  }
  return store
}

const ends = 'MATCH (a {id: 0}), (b {id: 1})'
const ids = '[r IN relationships(p) | id(r)] AS ids'

/** The shortest trails by enumerating all of them. */
function byEnumeration(store: GraphStore, arrow: string, where: string): string[] {
  const trails = query(
    store,
    `${ends} MATCH p = (a)-[*]${arrow}(b) ${where} RETURN ${ids}, length(p) AS length`,
  ).rows
  const shortest = trails.reduce(
    (least, [, length]) => ((length as bigint) < least ? (length as bigint) : least),
    2n ** 62n,
  )
  return trails
    .filter(([, length]) => length === shortest)
    .map(([trail]) => String(trail))
    .sort()
}

describe('a shortest path', () => {
  it.each([
    ['->', ''],
    ['-', ''],
    ['->', 'WHERE all(r IN relationships(p) WHERE r.open)'],
    ['-', 'WHERE none(n IN nodes(p) WHERE n:Shut)'],
    ['-', 'WHERE a.id = 7 OR none(n IN nodes(p) WHERE n:Shut)'],
    ['-', 'WHERE a.id = 0 OR none(n IN nodes(p) WHERE n:Shut)'],
    ['->', 'WHERE length(p) > 1'],
    ['-', "WHERE any(r IN relationships(p) WHERE type(r) = 'S')"],
  ])('with %s and "%s" is what enumerating all trails finds', (arrow, where) => {
    fc.assert(
      fc.property(graphs, relationships => {
        const store = build(relationships)
        const expected = byEnumeration(store, arrow, where)
        const all = query(
          store,
          `${ends} MATCH p = allShortestPaths((a)-[*]${arrow}(b)) ${where} RETURN ${ids}`,
        )
        expect(all.rows.map(String).sort()).toEqual(expected)
        const one = query(
          store,
          `${ends} MATCH p = shortestPath((a)-[*]${arrow}(b)) ${where} RETURN ${ids}`,
        ).rows.map(String)
        expect(one.length).toBe(Math.min(1, expected.length))
        expect(expected).toEqual(expect.arrayContaining(one))
      }),
      { numRuns: 60 },
    )
  })

  it('goes no further than its bound', () => {
    const store = graphOf('CREATE (:A)-[:R]->()-[:R]->()-[:R]->(:B)')
    const length = (bound: number) =>
      query(store, `MATCH (a:A), (b:B) MATCH p = shortestPath((a)-[*..${bound}]->(b)) RETURN length(p) AS n`)
        .rows
    expect(length(2)).toEqual([])
    expect(length(3)).toEqual([[3n]])
  })

  it('is a value too, null where there is none', () => {
    const store = graphOf('CREATE (:A)-[:R]->(:B), (:C)')
    const found = query(
      store,
      'MATCH (a:A), (x) WHERE x:B OR x:C RETURN length(shortestPath((a)-[*]->(x))) AS n',
    )
    expect(found.rows).toEqual([[1n], [null]])
  })

  it('needs two different nodes unless it may be empty', () => {
    const store = graphOf('CREATE (:A)')
    expect(
      query(store, 'MATCH (a:A) MATCH p = shortestPath((a)-[*0..]-(a)) RETURN length(p) AS n').rows,
    ).toEqual([[0n]])
    expect(() => query(store, 'MATCH (a:A) MATCH p = shortestPath((a)-[*]-(a)) RETURN p')).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    )
  })
})
