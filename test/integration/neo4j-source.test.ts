import neo4j, { type Driver } from 'neo4j-driver'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CodedError } from '../../graph/model/errors.ts'
import type { Value } from '../../graph/model/value.ts'
import type { GraphSource, StatementRequest } from '../../queries/sources/graph-source.ts'
import type { Neo4jConnection, ServerInfo } from '../../queries/sources/neo4j/connection.ts'
import { openNeo4j } from '../../queries/sources/neo4j/open-neo4j.ts'
import { tryConnection } from '../../queries/sources/neo4j/try-connection.ts'
import { testNeo4j } from '../support/neo4j.ts'

const found = await testNeo4j()
const title = 'skip' in found ? `a Neo4j server as a source (${found.skip})` : 'a Neo4j server as a source'

/** Counts without end, and returns nothing until it has. */
const ENDLESS = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)'

describe.skipIf('skip' in found)(title, () => {
  const at = found as Exclude<typeof found, { skip: string }>
  const connection: Neo4jConnection = {
    uri: at.uri,
    auth: { kind: 'password', user: at.user, password: at.password },
    database: null,
    certificates: null,
  }
  let source: GraphSource
  let server: ServerInfo
  let readOnly: GraphSource
  let admin: Driver

  beforeAll(async () => {
    ;({ source, server } = await openNeo4j(connection, { writable: true, application: 'breachgraph/test' }))
    readOnly = (await openNeo4j(connection, { writable: false })).source
    admin = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password), { useBigInt: true })
  })

  afterAll(async () => {
    await admin?.executeQuery('MATCH (n:SourceTest) DETACH DELETE n')
    await admin?.executeQuery('DROP INDEX source_test IF EXISTS')
    await Promise.all([source?.close(), readOnly?.close(), admin?.close()])
  })

  type Asked = Partial<Omit<StatementRequest, 'parameters'>> & {
    readonly parameters?: Readonly<Record<string, Value>>
  }

  function request(statement: string, asked: Asked = {}): StatementRequest {
    const parameters = new Map(Object.entries(asked.parameters ?? {}))
    return { statement, access: 'read', action: 'Test', ...asked, parameters }
  }

  async function rows(statement: string, asked?: Asked, on = source): Promise<(readonly Value[])[]> {
    const result = await on.run(request(statement, asked))
    const all: (readonly Value[])[] = []
    for await (const batch of result) all.push(...batch)
    return all
  }

  async function codeOf(work: Promise<unknown>): Promise<string> {
    const error: unknown = await work.then(
      () => new Error('It did not fail.'),
      (reason: unknown) => reason,
    )
    if (!(error instanceof CodedError)) throw error
    // One sentence, and nothing secret or from the code in it.
    expect(error.message).toMatch(/[.!?]$/)
    expect(error.message).not.toContain(at.password)
    expect(error.message).not.toMatch(/\n\s+at /)
    return error.code
  }

  /** What runs on the server for this app, but for the question itself. */
  async function underWay(action: string): Promise<number> {
    const { records } = await admin.executeQuery(
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = "Breachgraph" AND metaData.action = $action RETURN count(*) AS n',
      { action },
    )
    return Number(records[0]!.get('n'))
  }

  async function untilUnderWay(action: string, wanted: number, patience = 2000): Promise<void> {
    const deadline = performance.now() + patience
    while ((await underWay(action)) !== wanted) {
      if (performance.now() > deadline)
        throw new Error(`${action}: not ${wanted} under way in ${patience} ms`)
      await sleep(50)
    }
  }

  async function count(label = 'SourceTest'): Promise<bigint> {
    const { records } = await admin.executeQuery(`MATCH (n:${label}) RETURN count(n) AS n`)
    return records[0]!.get('n') as bigint
  }

  it('says which server it is, with the home database by its name', async () => {
    expect(server).toMatchObject({ agent: `Neo4j/${server.version}`, database: 'neo4j' })
    expect(server.version).toMatch(/^\d+\.\d+/)
    expect(['community', 'enterprise']).toContain(server.edition)
    expect(await tryConnection(connection)).toEqual(server)
  })

  it('gives columns before rows, rows in batches, and a summary after the last', async () => {
    const result = await source.run(request('UNWIND range(1, 2500) AS x RETURN x, -x AS y'))
    expect(result.columns).toEqual(['x', 'y'])
    const all: (readonly Value[])[] = []
    for await (const batch of result) {
      expect(batch.length).toBeLessThanOrEqual(1000)
      all.push(...batch)
    }
    expect(all.length).toBe(2500)
    expect(all[2499]).toEqual([2500n, -2500n])
    const { counters, milliseconds } = await result.summary
    expect(new Set(Object.values(counters))).toEqual(new Set([0]))
    expect(milliseconds).toBeGreaterThan(0)
  })

  it('carries every value there and back unchanged', async () => {
    const values: Value[] = [
      9_223_372_036_854_775_807n,
      -9_223_372_036_854_775_808n,
      1,
      0.1,
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      'καλημέρα \u202Eabc 🐙 \0',
      new Uint8Array([0, 127, 128, 255]),
      [1n, 1, [], new Map<string, Value>([['__proto__', new Map([['constructor', true]])]])],
      { kind: 'date', epochDay: -719_529 },
      { kind: 'date', epochDay: 365_241_780_471 },
      { kind: 'local-time', nanoOfDay: 86_399_999_999_999n },
      { kind: 'time', nanoOfDay: 1n, offsetSeconds: -64_800 },
      { kind: 'local-date-time', epochDay: 20_000, nanoOfDay: 123_456_789n },
      { kind: 'date-time', epochDay: 20_000, nanoOfDay: 5n, offsetSeconds: 3661, zone: null },
      {
        kind: 'date-time',
        epochDay: 19_295,
        nanoOfDay: 9_000_000_000_001n,
        offsetSeconds: 7200,
        zone: 'Europe/Berlin',
      },
      {
        kind: 'date-time',
        epochDay: 19_295,
        nanoOfDay: 9_000_000_000_001n,
        offsetSeconds: 3600,
        zone: 'Europe/Berlin',
      },
      { kind: 'duration', months: -14n, days: 3n, seconds: -1n, nanoseconds: 999_999_999 },
      { kind: 'point', srid: 7203, x: 1.5, y: -0 },
      { kind: 'point', srid: 9157, x: 1, y: 2, z: 3 },
      { kind: 'point', srid: 4326, x: 12.5, y: 55.5 },
      { kind: 'point', srid: 4979, x: 12.5, y: 55.5, z: -3 },
    ]
    const [row] = await rows('RETURN $values', { parameters: { values } })
    expect(row).toEqual([values])
    // The server itself reads the two sides of the clock change as we do.
    const [texts] = await rows('RETURN toString($values[15]), toString($values[16])', {
      parameters: { values },
    })
    expect(texts).toEqual([
      '2022-10-30T02:30:00.000000001+02:00[Europe/Berlin]',
      '2022-10-30T02:30:00.000000001+01:00[Europe/Berlin]',
    ])
  })

  it('gives nodes, relationships and paths by their element ids', async () => {
    await rows('CREATE (:SourceTest {path: 1})-[:TO {n: 1}]->(:SourceTest)', { access: 'write' })
    const [row] = await rows('MATCH p = (b)<-[r:TO]-(a:SourceTest {path: 1}) RETURN a, r, b, p, elementId(r)')
    const [a, r, b, path, id] = row as [
      Record<string, unknown>,
      Record<string, unknown>,
      Record<string, unknown>,
      Value,
      string,
    ]
    expect(a).toMatchObject({ kind: 'node', labels: ['SourceTest'], properties: new Map([['path', 1n]]) })
    expect(r).toMatchObject({
      kind: 'relationship',
      elementId: id,
      startId: a['elementId'],
      endId: b['elementId'],
    })
    expect(path).toEqual({ kind: 'path', nodes: [b, a], relationships: [r] })
  })

  describe('reading', () => {
    it.each([
      ['MATCH (n) RETURN count(n)'],
      ['EXPLAIN CREATE (:SourceTest)'],
      ['PROFILE MATCH (n) RETURN count(n)'],
      ['/* a */ // b\n CYPHER 5 runtime=slotted PROFILE RETURN 1'],
      ['SHOW DATABASES'],
      ['SHOW INDEXES YIELD name RETURN name'],
      ['CALL db.labels() YIELD label RETURN label'],
      ['CALL dbms.components()'],
    ])('lets %s through', async statement => {
      await expect(rows(statement, {}, readOnly)).resolves.toBeDefined()
    })

    it.each([
      ['CREATE (:SourceTest)', 'WRITE_REFUSED'],
      ['PROFILE CREATE (:SourceTest)', 'WRITE_REFUSED'],
      ['CYPHER 5 /* x */ PROFILE CREATE (:SourceTest)', 'WRITE_REFUSED'],
      ['MATCH (n) CALL (n) { SET n.x = 1 } RETURN n', 'WRITE_REFUSED'],
      ['FOREACH (x IN [1] | CREATE (:SourceTest))', 'WRITE_REFUSED'],
      ['CREATE INDEX source_test FOR (n:SourceTest) ON (n.x)', 'WRITE_REFUSED'],
      ['CALL db.createLabel("SourceTest")', 'WRITE_REFUSED'],
      ['UNWIND [1] AS x CALL (x) { CREATE (:SourceTest) } IN TRANSACTIONS', 'WRITE_REFUSED'],
      ['UNWIND [1] AS x CALL (x) { RETURN 1 AS y } IN TRANSACTIONS RETURN y', 'WRITE_REFUSED'],
      ['LOAD CSV FROM "http://127.0.0.1:1/" AS row RETURN row', 'LOAD_REFUSED'],
      ['RETURN 1; CREATE (:SourceTest)', 'SYNTAX_ERROR'],
      ['CREATE USER someone SET PASSWORD "something"', 'ADMIN'],
      ['ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"', 'ADMIN'],
      ['DROP DATABASE neo4j', 'ADMIN'],
      ['GRANT ROLE a TO b', 'ADMIN'],
      ['TERMINATE TRANSACTIONS "neo4j-transaction-1"', 'ADMIN'],
      [
        'SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message',
        'ADMIN',
      ],
      ['CALL dbms.killConnection("bolt-0")', 'ADMIN'],
      ['MATCH (n) CALL db.clearQueryCaches() YIELD value RETURN value', 'ADMIN'],
    ])('refuses %s', async (statement, code) => {
      const before = await count()
      expect(await codeOf(rows(statement, {}))).toBe(code)
      expect(await count()).toBe(before)
    })

    it('refuses all but reads while the write switch is off', async () => {
      expect(await codeOf(rows('CREATE (:SourceTest)', { access: 'write' }, readOnly))).toBe('WRITE_OFF')
      expect(await codeOf(rows('CREATE (:SourceTest)', { access: 'rehearse' }, readOnly))).toBe('WRITE_OFF')
    })
  })

  describe('writing', () => {
    it('keeps a change before the summary settles, and counts it', async () => {
      const result = await source.run(
        request('CREATE (:SourceTest {w: 1})-[:TO]->(:SourceTest)', { access: 'write' }),
      )
      for await (const _ of result);
      const { counters } = await result.summary
      expect(counters).toMatchObject({
        nodesCreated: 2,
        relationshipsCreated: 1,
        propertiesSet: 1,
        labelsAdded: 2,
      })
      expect(await rows('MATCH (:SourceTest {w: 1})-->() RETURN 1', {}, readOnly)).toHaveLength(1)
    })

    it('counts changes of the schema', async () => {
      const made = await source.run(
        request('CREATE INDEX source_test FOR (n:SourceTest) ON (n.x)', { access: 'write' }),
      )
      for await (const _ of made);
      expect((await made.summary).counters.schemaUpdates).toBe(1)
    })

    it('takes a rehearsal back, and counts what it would have done', async () => {
      const before = await count()
      const result = await source.run(
        request('UNWIND range(1, 10) AS x CREATE (n:SourceTest) RETURN n', { access: 'rehearse' }),
      )
      let handed = 0
      for await (const batch of result) handed += batch.length
      expect(handed).toBe(10)
      expect((await result.summary).counters.nodesCreated).toBe(10)
      expect(await count()).toBe(before)
    })

    it('takes back a change whose rows were left early', async () => {
      const before = await count()
      const result = await source.run(
        request('UNWIND range(1, 5000) AS x CREATE (n:SourceTest) RETURN n', {
          access: 'write',
          action: 'Left',
        }),
      )
      for await (const _ of result) break
      expect((await result.summary).counters.nodesCreated).toBe(0)
      expect(await underWay('Left')).toBe(0)
      expect(await count()).toBe(before)
    })

    it('runs a statement that commits in batches, and cannot rehearse it', async () => {
      const statement =
        'UNWIND range(1, 10) AS x CALL (x) { CREATE (n:SourceTest {b: x}) RETURN n } IN TRANSACTIONS OF 3 ROWS RETURN n'
      expect(await codeOf(rows(statement, { access: 'rehearse' }))).toBe('REHEARSAL_IMPOSSIBLE')
      expect(await rows(statement, { access: 'write' })).toHaveLength(10)
    })
  })

  describe('ending early', () => {
    it('ends the transaction of a result that is left', async () => {
      const result = await source.run(request('UNWIND range(1, 1000000) AS x RETURN x', { action: 'Leave' }))
      for await (const _ of result) break
      expect(await underWay('Leave')).toBe(0)
    })

    it('ends a statement that never returns when it is cancelled', async () => {
      const controller = new AbortController()
      const work = codeOf(rows(ENDLESS, { action: 'Cancel', signal: controller.signal }))
      await untilUnderWay('Cancel', 1, 5000)
      const cancelled = performance.now()
      controller.abort()
      expect(await work).toBe('CANCELLED')
      expect(performance.now() - cancelled).toBeLessThan(200)
      await untilUnderWay('Cancel', 0)
    })

    it('ends a statement that never returns when its time is over', async () => {
      const started = performance.now()
      expect(await codeOf(rows(ENDLESS, { action: 'Late', timeout: 700 }))).toBe('TIMEOUT')
      expect(performance.now() - started).toBeLessThan(1500)
      await untilUnderWay('Late', 0)
    })

    it('ends a statement that commits in batches, and says what stays', async () => {
      const controller = new AbortController()
      const statement = `UNWIND range(1, 1000000) AS x CALL (x) { CREATE (n:SourceTest {kept: x}) RETURN n } IN TRANSACTIONS OF 1 ROW RETURN n`
      const result = await source.run(
        request(statement, { access: 'write', action: 'Batches', signal: controller.signal }),
      )
      const work = (async () => {
        for await (const _ of result) controller.abort()
      })()
      await expect(work).rejects.toMatchObject({
        code: 'CANCELLED',
        message: expect.stringContaining('stay'),
      })
      await untilUnderWay('Batches', 0)
    })

    it('lets the server wait while nobody takes rows', async () => {
      const result = await source.run(
        request('UNWIND range(1, 200000) AS x RETURN x, $filler', {
          action: 'Wait',
          parameters: { filler: 'x'.repeat(1000) },
        }),
      )
      const before = process.memoryUsage().rss
      let handed = 0
      for await (const batch of result) {
        handed += batch.length
        if (handed === batch.length) await sleep(1500)
        if (handed > 5000) break
      }
      // All of it would be 200 MB and more.
      expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
      expect(await underWay('Wait')).toBe(0)
    })

    it('ends everything when the source closes', async () => {
      const { source: other } = await openNeo4j(connection, { writable: false })
      const work = codeOf(rows(ENDLESS, { action: 'Close' }, other))
      await untilUnderWay('Close', 1, 5000)
      await other.close()
      expect(await work).toBe('SOURCE_CLOSED')
      expect(await codeOf(rows('RETURN 1', {}, other))).toBe('SOURCE_CLOSED')
      await untilUnderWay('Close', 0)
    })
  })

  it('shortens giant values with a note, but not for who wants them whole', async () => {
    const parameters = { text: 'x'.repeat(1_200_000), list: Array.from({ length: 100_005 }, () => true) }
    const [shown] = await rows('RETURN $text, $list', { parameters })
    expect((shown![0] as string).slice(1_000_000)).toBe(
      '… [shortened: the first 1,000,000 of 1,200,000 characters]',
    )
    expect(shown![1]).toHaveLength(100_001)
    expect((shown![1] as Value[])[100_000]).toBe('[shortened: the first 100,000 of 100,005 elements]')
    const [whole] = await rows('RETURN $text, $list', { parameters, whole: true })
    expect(whole).toEqual([parameters.text, parameters.list])
  })

  it.each([
    ['MATCH (n)\nRETURN m', 'UNDEFINED_VARIABLE', { line: 2, column: 8, offset: 17 }],
    ['RETURN "🐙" AS a, m', 'UNDEFINED_VARIABLE', { line: 1, column: 19, offset: 18 }],
    ['RETRUN 1', 'SYNTAX_ERROR', { line: 1, column: 1, offset: 0 }],
    ['', 'SYNTAX_ERROR', { line: 1, column: 1, offset: 0 }],
    ['RETURN foo(1)', 'UNKNOWN_FUNCTION', { line: 1, column: 8, offset: 7 }],
    ['RETURN 1 / 0', 'DIVISION_BY_ZERO', undefined],
    ['RETURN $missing', 'MISSING_PARAMETER', undefined],
    ['CALL nope.nope()', 'PROCEDURE_NOT_FOUND', undefined],
  ])('places what is wrong with %j', async (statement, code, position) => {
    const error: unknown = await rows(statement).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code })
    expect((error as CodedError).position).toEqual(position)
  })

  it.each([
    [
      'a wrong password',
      { auth: { kind: 'password', user: at?.user ?? '', password: 'wrong horse' } },
      'AUTH_FAILED',
    ],
    ['no credentials', { auth: { kind: 'none' } }, 'AUTH_FAILED'],
    ['a bearer where none is taken', { auth: { kind: 'bearer', token: 'c2VjcmV0' } }, 'AUTH_FAILED'],
    ['a database that is not there', { database: 'nowhere' }, 'DATABASE_NOT_FOUND'],
    ['a name of no machine', { uri: 'bolt://nowhere.invalid' }, 'NAME_NOT_FOUND'],
    ['a closed port', { uri: 'bolt://127.0.0.1:1' }, 'PORT_CLOSED'],
    ['TLS where there is none', { uri: at?.uri?.replace('bolt:', 'bolt+s:') ?? '' }, 'TLS_REFUSED'],
    [
      'a file of certificates that is not there',
      { uri: 'bolt+s://localhost', certificates: '/nowhere.pem' },
      'CERTIFICATES_NOT_READ',
    ],
    ['certificates without encryption', { certificates: '/nowhere.pem' }, 'ADDRESS_INVALID'],
    ['another scheme', { uri: 'http://localhost:7474' }, 'ADDRESS_INVALID'],
  ] as const)('says what is wrong with %s', async (_, wrong, code) => {
    expect(await codeOf(tryConnection({ ...connection, ...wrong }))).toBe(code)
  })
})
