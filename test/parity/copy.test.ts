import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { GraphNode, Value } from '../../graph/model/value.ts'
import { copyGraph } from '../../queries/copy/copy-graph.ts'
import type { GraphSource } from '../../queries/sources/graph-source.ts'
import { openNeo4j } from '../../queries/sources/neo4j/open-neo4j.ts'
import { testNeo4j } from '../support/neo4j.ts'
import { ask, graphOf } from '../unit/queries/copy/graph-of.ts'
import { wholeGraph } from '../unit/queries/copy/whole-graph.ts'
import { emptyNeo4j } from './empty-neo4j.ts'

const server = await testNeo4j()
const skipped = 'skip' in server ? ` (${server.skip})` : ''

/** One of each kind that a property can be, as far out as the kind goes. */
const VALUES: Readonly<Record<string, string>> = {
  least: '-9223372036854775808',
  most: '9223372036854775807',
  whole: '1.0',
  tiny: '-0.0',
  notANumber: "toFloat('NaN')",
  text: "'שלום 👩‍👩‍👧 ` \\\\ '",
  date: "date('-0044-03-15')",
  localTime: "localtime('23:59:59.999999999')",
  time: "time('12:00:00.000000001+13:45')",
  localDateTime: "localdatetime('9999-12-31T23:59:59.999999999')",
  zoned: "datetime('2025-10-26T02:30:00+02:00[Europe/Berlin]')",
  again: "datetime('2025-10-26T02:30:00+01:00[Europe/Berlin]')",
  offset: "datetime('1900-01-01T00:00:00-11:30')",
  duration: 'duration({months: -14, days: 3, seconds: -1, nanoseconds: 1})',
  place: 'point({longitude: 12.5, latitude: -41.25, height: 3})',
  flat: 'point({x: 1.5, y: -2})',
  integers: '[1, -9223372036854775808]',
  floats: '[1.0, 2.5]',
  dates: "[date('2025-01-01'), date('2025-01-02')]",
  nothing: '[]',
}
const literal = `{${Object.entries(VALUES).map(([key, value]) => `${key}: ${value}`)}}`

describe.skipIf('skip' in server)(`copying to a Neo4j server and back${skipped}`, () => {
  let neo4j: GraphSource
  const open = async (writable = true) => {
    if ('skip' in server) throw new Error(server.skip)
    const { uri, user, password } = server
    const auth = { kind: 'password', user, password } as const
    return (await openNeo4j({ uri, auth, database: null, certificates: null }, { writable })).source
  }

  beforeAll(async () => {
    neo4j = await open()
  })
  beforeEach(async () => {
    if (!('skip' in server)) await emptyNeo4j(server)
  })
  afterAll(() => neo4j.close())

  const copy = (from: GraphSource, to: GraphSource, dryRun = false) =>
    copyGraph({ from, to, what: { kind: 'all' }, dryRun })

  test('every kind of value comes back as it was', async () => {
    const from = await graphOf(
      `CREATE (a:A {id: 'a'})-[r:R {id: 1}]->(b:B {id: 9223372036854775807}) SET a += ${literal} SET r += ${literal}`,
    )
    await ask(from, 'MATCH (a:A) SET a.bytes = $bytes', { bytes: new Uint8Array([0, 127, 128, 255]) })
    const back = await graphOf()
    await copy(from, neo4j)
    await copy(neo4j, back)
    expect(await wholeGraph(neo4j)).toEqual(await wholeGraph(from))
    expect(await wholeGraph(back)).toEqual(await wholeGraph(from))
    const [[a]] = (await ask(back, 'MATCH (a:A) RETURN a')) as [[GraphNode]]
    expect(a.properties.size).toBe(Object.keys(VALUES).length + 2)
    expect((await copy(from, neo4j)).nodes).toEqual({ created: 0, updated: 0, unchanged: 2 })
  })

  test.each([
    'two words',
    '`',
    'a`b',
    '\\u0060',
    '\\\\u0060) DETACH DELETE n //',
    'a\\b',
    '🔥',
    'نص',
    "'",
    '"',
  ])('the name %j is a label, a type and a key there, and nothing else', async name => {
    const quoted = `\`${name.replaceAll('`', '``')}\``
    const from = await graphOf(
      `CREATE (:Kept {id: 0}), (:${quoted} {id: 1})-[:${quoted}]->(:${quoted}:Other)`,
    )
    await ask(from, 'MATCH (n) SET n += $entries', { entries: new Map<string, Value>([[name, 1n]]) })
    await copy(from, neo4j)
    expect(await wholeGraph(neo4j)).toEqual(await wholeGraph(from))
    const back = await graphOf()
    await copy(neo4j, back)
    expect(await wholeGraph(back)).toEqual(await wholeGraph(from))
    expect((await copy(from, neo4j)).nodes.unchanged).toBe(3)
  })

  test('constraints come first, once, and a dry run makes none', async () => {
    const from = await graphOf(
      "CREATE (:Vendor:Entity {id: 'v'}), (:Client:Entity {id: 'c'}), (:Movie {title: 'M'})",
    )
    const constraints = () =>
      ask(
        neo4j,
        'SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] AS l, properties[0] ORDER BY l',
      )
    const foreseen = await copy(from, neo4j, true)
    expect(await constraints()).toEqual([])
    expect(await wholeGraph(neo4j)).toEqual({ nodes: [], relationships: [] })
    expect(await copy(from, neo4j)).toEqual(foreseen)
    expect(await constraints()).toEqual([
      ['Entity', 'id'],
      ['Movie', 'copiedFrom'],
    ])
    expect((await copy(from, neo4j)).constraintsMade).toBe(0)
  })

  test('where data stand against a constraint, the copy goes on and says so', async () => {
    await ask(neo4j, "UNWIND ['x', 'x'] AS id CREATE (:A {id: id})")
    const { constraintsMade, nodes, problems } = await copy(await graphOf("CREATE (:A {id: 'y'})"), neo4j)
    expect([constraintsMade, nodes.created]).toEqual([0, 1])
    expect(problems).toEqual([expect.stringMatching(/^id could not be made unique among A /)])
  })

  test('a graph that was changed on the server comes back changed', async () => {
    const from = await graphOf("CREATE (:A {id: '1', n: 1})-[:R {n: 1}]->(:A {id: '2'})")
    await copy(from, neo4j)
    await ask(
      neo4j,
      "MATCH (a:A {id: '1'})-[r]->() SET a:B, a.n = null, r.n = 2.0 CREATE (a)-[:S]->(:A {id: '3'})",
    )
    const { nodes, relationships } = await copy(neo4j, from)
    expect(nodes).toEqual({ created: 1, updated: 1, unchanged: 1 })
    expect(relationships).toEqual({ created: 1, updated: 1, unchanged: 0 })
    expect(await wholeGraph(from)).toEqual(await wholeGraph(neo4j))
  })

  test('a database is not copied onto itself, nor to where writing is off', async () => {
    const [other, reader] = [await open(), await open(false)]
    await expect(copy(neo4j, other)).rejects.toMatchObject({ code: 'COPY_ONTO_ITSELF' })
    const from = await graphOf("CREATE (:A {id: '1'})")
    await expect(copy(from, reader)).rejects.toMatchObject({ code: expect.stringMatching(/REFUSED|OFF/) })
    expect((await copy(from, reader, true)).nodes.created).toBe(1)
    await Promise.all([other.close(), reader.close()])
  })

  test('a copy that is cancelled stops soon and can be taken up again', async () => {
    const from = await graphOf('UNWIND range(1, 20000) AS id CREATE (:A {id: id})')
    const stop = new AbortController()
    let stopped = 0
    const progress = () => {
      if (stopped === 0) stopped = performance.now()
      stop.abort()
    }
    const copying = copyGraph({
      from,
      to: neo4j,
      what: { kind: 'all' },
      dryRun: false,
      signal: stop.signal,
      progress,
    })
    await expect(copying).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(performance.now() - stopped).toBeLessThan(2000)
    await copy(from, neo4j)
    expect(await ask(neo4j, 'MATCH (n:A) RETURN count(n), count(DISTINCT n.id)')).toEqual([
      [20_000n, 20_000n],
    ])
  })
})
