import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import type { GraphSource } from '../../../queries/sources/graph-source.ts'
import { openNeo4j } from '../../../queries/sources/neo4j/open-neo4j.ts'
import { PASS } from '../../support/bolt-proxy/fault.ts'
import type { Fault } from '../../support/bolt-proxy/fault.ts'
import {
  answerTo,
  breakAfterRows,
  fail,
  first,
  request,
  routesTo,
  together,
} from '../../support/bolt-proxy/faults.ts'
import { startBoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import type { BoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import { openPage } from './asking.ts'
import { lookBehind, onServer, rounds, server, through } from './real-server.ts'

const TRANSIENT = [
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.TransientError.Transaction.LeaderSwitch',
  'Neo.TransientError.Request.NoThreadsAvailable',
  'Neo.TransientError.General.DatabaseUnavailable',
]

/** Called transient, too, but they will not pass: somebody ended the statement, or it is too large. */
const LASTING = [
  'Neo.TransientError.Transaction.LockClientStopped',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
]

const CLOSE = { kind: 'break', how: 'close' } as const
const RESET = { kind: 'break', how: 'reset' } as const

interface WriteFault {
  readonly what: string
  readonly fault: () => Fault
  /**
   * How the write must end: made after another try, not made and said so, made without the word that it was, or
   * either of the first two.
   */
  readonly ends: 'made' | 'not made' | 'unknown' | 'made or not'
}

const WRITE_FAULTS: readonly WriteFault[] = [
  ...TRANSIENT.flatMap((code): WriteFault[] => [
    { what: `${code} at RUN`, fault: () => first(1, request('RUN', 'CREATE'), fail(code)), ends: 'made' },
    { what: `${code} at PULL`, fault: () => first(1, request('PULL', 'CREATE'), fail(code)), ends: 'made' },
    // Its rows were shown by then: to try again would show them twice.
    { what: `${code} at COMMIT`, fault: () => first(1, request('COMMIT'), fail(code)), ends: 'made or not' },
  ]),
  ...LASTING.map(
    (code): WriteFault => ({
      what: `${code} at RUN`,
      fault: () => first(1, request('RUN', 'CREATE'), fail(code)),
      ends: 'not made',
    }),
  ),
  ...[CLOSE, RESET].flatMap((how): WriteFault[] => [
    {
      what: `${how.how} before RUN is answered`,
      fault: () => first(1, answerTo('RUN', 'CREATE'), how),
      ends: 'made or not',
    },
    {
      what: `${how.how} before COMMIT arrives`,
      fault: () => first(1, request('COMMIT'), how),
      ends: 'not made',
    },
    {
      what: `${how.how} before COMMIT is answered`,
      fault: () => first(1, answerTo('COMMIT'), how),
      ends: 'unknown',
    },
  ]),
]

onServer('what passes by itself', () => {
  const behind = lookBehind()
  afterAll(() => behind.close())
  let proxy: BoltProxy
  let source: GraphSource
  let label: string

  beforeEach(async () => {
    proxy = await startBoltProxy({ target: server.uri })
    source = (await openNeo4j(through(proxy), { writable: true })).source
    label = `Once${randomBytes(8).toString('hex')}`
  })
  afterEach(async () => {
    await source.close()
    await proxy.close()
    await behind.driver.executeQuery(`MATCH (n:${label}) DELETE n`)
  })

  it.each(TRANSIENT)('a read is tried again: %s', { timeout: 60_000 }, async code => {
    const page = openPage(source)
    for (let round = 0; round < rounds(20); round++) {
      proxy.fault = first(1 + (round % 2), request('RUN', 'again'), fail(code))
      const { rows, done, error } = await page.ask('UNWIND [1, 2, 3] AS again RETURN again')
      expect(error).toBeNull()
      expect(done?.more).toBe(false)
      expect(rows).toEqual([[1n], [2n], [3n]])
    }
  })

  it('a read is tried again when its connection is lost before a row was shown', {
    timeout: 60_000,
  }, async () => {
    const page = openPage(source)
    for (const how of [CLOSE, RESET]) {
      proxy.fault = first(1, answerTo('RUN', 'again'), how)
      const { rows, error } = await page.ask('UNWIND [1, 2, 3] AS again RETURN again')
      // One try more, or the word that the server was away: never a part that passes for the whole.
      if (error) expect(error.code).toBe('SERVER_AWAY')
      else expect(rows).toEqual([[1n], [2n], [3n]])
    }
  })

  it('a read is not begun anew once rows were shown: none comes twice', { timeout: 60_000 }, async () => {
    const page = openPage(source)
    proxy.fault = together(
      first(1, passing => breakAfterRows(2500, 'twice', 'close')(passing) !== PASS, CLOSE),
    )
    const { rows, done, error } = await page.ask('UNWIND range(1, 5000) AS twice RETURN twice')
    expect(new Set(rows.map(row => row[0])).size).toBe(rows.length)
    expect(done === null).toBe(error !== null)
    if (done) expect(rows).toHaveLength(5000)
  })

  it('a server that is transiently unlucky for ever is told of, in the end', {
    timeout: 60_000,
  }, async () => {
    const page = openPage(source)
    proxy.fault = passing => (request('RUN', 'again')(passing) ? fail(TRANSIENT[0]!) : PASS)
    const { error } = await page.ask('RETURN 1 AS again')
    expect(error?.code).toMatch(/^[A-Z_]+$/)
    expect(error?.code).not.toBe('INTERNAL')
    const tries = proxy.requests.filter(request('RUN', 'again')).length
    expect(tries).toBeGreaterThan(1)
    expect(tries).toBeLessThanOrEqual(24)
  })

  it.each(WRITE_FAULTS)(
    'a write is made once at most, and is said to be: $what',
    { timeout: 120_000 },
    async row => {
      const page = openPage(source)
      const total = Math.ceil(rounds(200) / WRITE_FAULTS.length)
      for (let round = 0; round < total; round++) {
        proxy.fault = row.fault()
        const statement = `CREATE (n:${label} {round: ${round}}) RETURN n.round`
        const { done, error } = await page.ask(statement, { access: 'write' })
        const made = await behind.count(`MATCH (n:${label} {round: ${round}}) RETURN count(n)`)
        if (row.ends === 'made') expect(error).toBeNull()
        if (row.ends === 'not made') expect(done).toBeNull()
        if (row.ends === 'unknown') expect(error?.code).toBe('COMMIT_UNKNOWN')
        expect(made).toBe(done !== null || row.ends === 'unknown' ? 1 : 0)
        if (done) expect(done.summary?.counters.nodesCreated).toBe(1)
        if (error) expect(error.code).toMatch(/^(?!INTERNAL$)[A-Z_]+$/)
      }
    },
  )

  it('a leader that is none any more is left for the new one: a write is made once', {
    timeout: 60_000,
  }, async () => {
    const routed = routesTo(`127.0.0.1:${proxy.port}`)
    proxy.fault = routed
    const uri = proxy.uri.replace('bolt', 'neo4j')
    const { source: cluster } = await openNeo4j(through(proxy, { uri }), { writable: true })
    const page = openPage(cluster)
    proxy.fault = together(
      routed,
      first(1, request('RUN', 'CREATE'), fail('Neo.ClientError.Cluster.NotALeader')),
    )
    const { error } = await page.ask(`CREATE (n:${label}) RETURN 1`, { access: 'write' })
    const made = await behind.count(`MATCH (n:${label}) RETURN count(n)`)
    expect(made).toBe(error ? 0 : 1)
    expect(error).toBeNull()
    await cluster.close()
  })
})
