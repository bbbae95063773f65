import { describe, expect, it } from 'vitest'
import { SUSPENDED } from '../../../../../graph/cypher/execute/cursor.ts'
import { prepare } from '../../../../../graph/cypher/run.ts'
import type { GraphNode } from '../../../../../graph/model/value.ts'
import { graphOf, query, runOptions } from './query.ts'

/** A clock that goes on by one millisecond whenever it is looked at. */
function ticking(): () => number {
  let now = 0
  return () => now++
}

const product = 'UNWIND range(1, 200) AS a UNWIND range(1, 200) AS b'

describe('a run', () => {
  it.each([
    [`${product} RETURN count(*) AS n`, [[40_000n]]],
    [`${product} WITH a, b ORDER BY b DESC, a LIMIT 1 RETURN a, b`, [[1n, 200n]]],
    [`${product} WITH DISTINCT b % 2 AS r RETURN collect(r) AS n`, [[[1n, 0n]]]],
    [`${product} WITH a, b WHERE a = 200 AND b = 200 CREATE (n {a: a}) RETURN n.a AS n`, [[200n]]],
    [`OPTIONAL MATCH (x:None) ${product} RETURN count(x) AS n, max(a * b) AS m`, [[0n, 40_000n]]],
  ])('lets others have a turn and loses nothing by it: %s', (text, expected) => {
    const run = prepare(text).run(graphOf('CREATE ()'), { ...runOptions, clock: ticking() })
    let turns = 0
    const rows = []
    for (let row = run.next(); row !== undefined; row = run.next()) {
      if (row === SUSPENDED) turns++
      else rows.push(row)
    }
    expect(turns).toBeGreaterThan(5)
    expect(rows).toEqual(expected)
  })

  it.each([
    `${product} RETURN count(*) AS n`,
    `RETURN size([x IN range(1, 300) WHERE COUNT { ${product} } > 0]) AS n`,
    'MATCH (a)-[*]-(b) RETURN count(*) AS n',
    'MATCH (a:A), (b:B) MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 100 RETURN p',
  ])('ends with TIMEOUT when its time is up: %s', text => {
    const store =
      graphOf(`UNWIND range(1, 7) AS i CREATE (:A {i: i}) WITH count(*) AS n MATCH (a), (b) WHERE a.i < b.i
      CREATE (a)-[:R]->(b) SET b:B`)
    const run = prepare(text).run(store, { ...runOptions, clock: ticking(), timeout: 50 })
    const drain = () => {
      for (let row = run.next(); row !== undefined; row = run.next());
    }
    expect(drain).toThrow(expect.objectContaining({ code: 'TIMEOUT' }))
  })

  it('gives rows that later statements do not change', () => {
    const store = graphOf('CREATE (:A {x: 1})-[:R {y: 1}]->(:B)')
    const [[a, list]] = query(store, 'MATCH p = (a)-[r]->() RETURN a, [r, p, {k: a}] AS list').rows as [
      [GraphNode, unknown],
    ]
    const before = structuredClone([a, list])
    query(store, 'MATCH (a)-[r]->(b) SET a.x = 2, a:C, r.y = 2, b.z = 1 WITH r DELETE r')
    expect([a, list]).toEqual(before)
  })

  it('needs every parameter before it starts, used or not', () => {
    const run = () => query(graphOf('CREATE ()'), 'UNWIND [] AS x RETURN $missing AS y')
    expect(run).toThrow(expect.objectContaining({ code: 'MISSING_PARAMETER', position: expect.anything() }))
  })
})

describe('prepare', () => {
  it.each([
    ['MATCH (n) RETURN n.name, count(*) AS c', ['n.name', 'c'], false],
    ['MATCH (b)-[r]->(a) RETURN *', ['a', 'b', 'r'], false],
    ['CREATE (n)', [], true],
    ['MATCH (n) SET n.x = 1 RETURN n', ['n'], true],
    ['RETURN 1 AS x UNION RETURN 2 AS x', ['x'], false],
  ])('tells columns and writing before anything runs: %s', (text, columns, writes) => {
    const statement = prepare(text)
    expect(statement.columns).toEqual(columns)
    expect(statement.writes).toBe(writes)
  })
})
