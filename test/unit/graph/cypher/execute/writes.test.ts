import { describe, expect, it } from 'vitest'
import { invert } from '../../../../../graph/change/invert.ts'
import { applyChange } from '../../../../../graph/change/apply-change.ts'
import { GraphStore } from '../../../../../graph/store/graph-store.ts'
import { graphOf, query } from './query.ts'

const count = (store: GraphStore) => query(store, 'MATCH (n) RETURN count(n) AS n').rows[0]![0]

describe('a writing clause', () => {
  it('is not seen by the clauses before it', () => {
    const store = graphOf('CREATE (), (), ()')
    query(store, 'MATCH (a), (b) CREATE (c)')
    expect(count(store)).toBe(12n)
  })

  it('is seen as a whole by the clauses behind it', () => {
    const store = new GraphStore()
    const { rows } = query(
      store,
      'UNWIND [1, 2, 3] AS i CREATE (:N {i: i}) WITH i MATCH (n:N) RETURN i, count(n) AS n',
    )
    expect(rows.map(([, n]) => n)).toEqual([3n, 3n, 3n])
  })

  it.each(['RETURN n LIMIT 0', 'RETURN n SKIP 5', 'WITH n LIMIT 0 RETURN n', 'WITH n WHERE false RETURN n'])(
    'happens even where no row comes out: %s',
    tail => {
      const store = new GraphStore()
      expect(query(store, `UNWIND [1, 2] AS i CREATE (n) ${tail}`).rows).toEqual([])
      expect(count(store)).toBe(2n)
    },
  )

  it.each([
    'MATCH (n) SET n.x = 2 WITH n RETURN 1 / 0',
    'CREATE (m) WITH m MATCH (n:A) DELETE n',
    'MATCH (n:A) REMOVE n:A SET n.y = [[1]]',
    'MATCH (n:A)-[r]->(m) DELETE r CREATE (n)-[:NEW]->(m) WITH n DELETE n',
  ])('leaves nothing behind when the statement fails: %s', statement => {
    const store = graphOf('CREATE (:A {x: 1})-[:R {y: 1}]->(:B)')
    const before = query(store, 'MATCH (a)-[r]->(b) RETURN a, r, b').rows
    expect(() => query(store, statement)).toThrow(expect.objectContaining({ name: 'CodedError' }))
    expect(query(store, 'MATCH (a)-[r]->(b) RETURN a, r, b').rows).toEqual(before)
    expect(count(store)).toBe(2n)
  })

  it('gives its change, whose inverse undoes it', () => {
    const store = graphOf('CREATE (:A {x: 1})-[:R]->(:B)')
    const { change } = query(
      store,
      'MATCH (a:A)-[r]->(b) SET a.x = 2, b:C DELETE r CREATE (a)-[:S {z: 1}]->()',
    )
    expect(count(store)).toBe(3n)
    applyChange(store, invert(change))
    const { rows } = query(store, 'MATCH (a:A)-[r]->(b) RETURN a.x AS x, type(r) AS t, labels(b) AS l')
    expect(rows).toEqual([[1n, 'R', ['B']]])
    expect(count(store)).toBe(2n)
  })
})

describe('MERGE', () => {
  it('finds what rows before it created', () => {
    const store = new GraphStore()
    const { counters } = query(
      store,
      'UNWIND [1, 2, 1, 2] AS i MERGE (n:N {i: i}) ON CREATE SET n.made = 1 ON MATCH SET n.seen = 1',
    )
    expect(counters.nodesCreated).toBe(2)
    expect(query(store, 'MATCH (n) WHERE n.made = 1 AND n.seen = 1 RETURN count(n) AS n').rows).toEqual([
      [2n],
    ])
  })

  it('creates the whole of a pattern that is not there as a whole', () => {
    const store = graphOf('CREATE (:A), (:B)')
    query(store, 'MERGE (:A)-[:R]->(:B)')
    expect(count(store)).toBe(4n)
  })
})

describe('DELETE', () => {
  it('takes a node whose relationships go in a clause right behind it', () => {
    const store = graphOf('CREATE (:A)-[:R]->(:B)')
    query(store, 'MATCH (a:A)-[r]->(b) DELETE a DELETE r, b')
    expect(count(store)).toBe(0n)
  })

  it('refuses a node that keeps a relationship, with the code for it', () => {
    const store = graphOf('CREATE (:A)-[:R]->(:B)')
    expect(() => query(store, 'MATCH (a:A) DELETE a')).toThrow(
      expect.objectContaining({ code: 'DELETE_CONNECTED_NODE' }),
    )
  })

  it('leaves nothing to read of what it deleted', () => {
    const store = graphOf('CREATE (:A {x: 1})')
    expect(() => query(store, 'MATCH (a:A) DELETE a RETURN a.x')).toThrow(
      expect.objectContaining({ code: 'DELETED_ENTITY_ACCESS' }),
    )
  })
})

describe('what a statement deleted', () => {
  it('comes out empty when it is returned', () => {
    const store = graphOf('CREATE (:A {x: 1})-[:R {y: 1}]->(:B)')
    const { rows } = query(store, 'MATCH (a:A)-[r]->() DETACH DELETE a RETURN a, r')
    expect(rows).toEqual([
      [
        { kind: 'node', elementId: '0', labels: [], properties: new Map() },
        { kind: 'relationship', elementId: '2', type: '', startId: '0', endId: '1', properties: new Map() },
      ],
    ])
  })
})

describe('SET from null', () => {
  it.each(['MATCH (a:A) SET a = null', 'MATCH (a:A) SET a += null', 'CREATE (a $properties)'])(
    'is an error rather than a loss: %s',
    statement => {
      const store = graphOf('CREATE (:A {x: 1})')
      expect(() => query(store, statement, { properties: null })).toThrow(
        expect.objectContaining({ code: 'TYPE_ERROR', position: expect.anything() }),
      )
    },
  )
})
