import neo4j from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Access, GraphSource } from '../../queries/sources/graph-source.ts'
import { openNeo4j } from '../../queries/sources/neo4j/open-neo4j.ts'
import { type Fault, PASS } from '../support/bolt-proxy/fault.ts'
import { answerTo, fail, first, request, together } from '../support/bolt-proxy/faults.ts'
import { success } from '../support/bolt-proxy/messages.ts'
import { type BoltProxy, startBoltProxy } from '../support/bolt-proxy/start-bolt-proxy.ts'
import { testNeo4j } from '../support/neo4j.ts'

/**
 * A cluster needs the Enterprise edition; what of it the app has a part in is the routing table. Here one server
 * stands behind three doors, and a table that names one door for each role: what is asked must come to the right one.
 */
const found = await testNeo4j()
const title = 'skip' in found ? `a routing table (${found.skip})` : 'a routing table'

describe.skipIf('skip' in found)(title, () => {
  const server = found as Exclude<typeof found, { skip: string }>
  let router: BoltProxy
  let follower: BoltProxy
  let leader: BoltProxy
  let source: GraphSource
  const routes: Fault = passing => {
    if (!answerTo('ROUTE')(passing) || passing.name !== 'SUCCESS') return PASS
    const at = (role: string, ...doors: BoltProxy[]) => ({
      role,
      addresses: doors.map(({ port }) => `127.0.0.1:${port}`),
    })
    const servers = [at('ROUTE', router), at('READ', follower), at('WRITE', leader)]
    return { kind: 'replace', payload: success({ rt: { ttl: 300, db: 'neo4j', servers } }) }
  }

  beforeAll(async () => {
    const doors = await Promise.all(
      [1, 2, 3].map(() => startBoltProxy({ target: server.uri, fault: routes })),
    )
    router = doors[0]!
    follower = doors[1]!
    leader = doors[2]!
  })

  // Each with a source of its own: what one learns of the routes is not for the next.
  beforeEach(async () => {
    const { port } = router
    const opened = await openNeo4j(
      {
        uri: `neo4j://127.0.0.1:${port}`,
        auth: { kind: 'password', user: server.user, password: server.password },
        database: 'neo4j',
        certificates: null,
      },
      { writable: true },
    )
    source = opened.source
  })

  afterEach(() => source?.close())

  afterAll(async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
    await driver.executeQuery('MATCH (n:RoutingTest) DETACH DELETE n')
    await driver.close()
    await Promise.all([router, follower, leader].map(door => door?.close()))
  })

  async function run(statement: string, access: Access): Promise<unknown[][]> {
    const result = await source.run({ statement, parameters: new Map(), access, action: 'test' })
    const rows: unknown[][] = []
    for await (const batch of result) rows.push(...batch.map(row => [...row]))
    await result.summary
    return rows
  }

  /** How often a statement came to a door, to be run and not only explained. */
  const times = (door: BoltProxy, statement: string) =>
    door.requests.filter(({ name, statement: sent }) => name === 'RUN' && sent.startsWith(statement)).length

  it('sends reads to a follower and writes to the leader', async () => {
    await run('CREATE (:RoutingTest {place: 1})', 'write')
    expect(await run('MATCH (n:RoutingTest {place: 1}) RETURN count(n) AS n', 'read')).toEqual([[1n]])
    expect(times(leader, 'CREATE (:RoutingTest {place: 1})')).toBe(1)
    expect(times(follower, 'CREATE (:RoutingTest {place: 1})')).toBe(0)
    expect(times(follower, 'MATCH (n:RoutingTest {place: 1})')).toBeGreaterThan(0)
    expect(times(leader, 'MATCH (n:RoutingTest {place: 1})')).toBe(0)
  })

  it('takes the bookmark of a write along to the read after it', async () => {
    await run('CREATE (:RoutingTest {place: 2})', 'write')
    const before = follower.requests.length
    await run('MATCH (n:RoutingTest {place: 2}) RETURN n', 'read')
    const begun = follower.requests.slice(before).filter(({ name }) => name === 'BEGIN' || name === 'RUN')
    expect(begun.some(({ payload }) => payload.includes('bookmarks'))).toBe(true)
  })

  it('follows a change of leaders: what the former one refused, the new one does, once', async () => {
    const statement = 'CREATE (:RoutingTest {place: 3})'
    const former = leader
    former.fault = together(
      first(
        1,
        passing => request('RUN')(passing) && passing.statement === statement,
        fail('Neo.ClientError.Cluster.NotALeader'),
      ),
      routes,
    )
    leader = follower
    try {
      await run(statement, 'write')
      expect(times(former, statement)).toBe(1)
      expect(times(leader, statement)).toBe(1)
      expect(await run('MATCH (n:RoutingTest {place: 3}) RETURN count(n)', 'read')).toEqual([[1n]])
    } finally {
      leader = former
      former.fault = routes
    }
  })
})
