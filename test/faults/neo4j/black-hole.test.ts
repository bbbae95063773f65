import { afterAll, expect, it } from 'vitest'
import { openNeo4j } from '../../../queries/sources/neo4j/open-neo4j.ts'
import { PASS } from '../../support/bolt-proxy/fault.ts'
import type { Fault, Passing } from '../../support/bolt-proxy/fault.ts'
import { always, answerTo, breakAfterRows, request } from '../../support/bolt-proxy/faults.ts'
import { startBoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import { openPage } from './asking.ts'
import { lookBehind, onServer, server, through } from './real-server.ts'
import { watchStatus } from './statuses.ts'

const NOTICE_WITHIN = 5000
const CANCEL_WITHIN = 1000
const SILENCE = { kind: 'break', how: 'silence' } as const

/** Where the network swallows everything from then on. */
const HOLES: readonly [string, Fault][] = [
  [
    'at the question what it would do',
    always(({ name, statement }) => name === 'RUN' && /^EXPLAIN[^]*swallowed/.test(statement), SILENCE),
  ],
  ['at the question itself', always(request('RUN', 'swallowed'), SILENCE)],
  ['before the first row', breakAfterRows(0, 'swallowed', 'silence')],
  ['after 999 rows', breakAfterRows(999, 'swallowed', 'silence')],
  ['at the end of the rows', always(answerTo('PULL', 'swallowed'), SILENCE)],
]

const SWALLOWED = 'UNWIND range(1, 5000) AS swallowed RETURN swallowed'

onServer('a network that swallows everything', () => {
  const behind = lookBehind()
  afterAll(() => behind.close())

  it.each([
    ['before the handshake', 'CONNECT'],
    ['at the handshake', 'HANDSHAKE'],
    ['at the greeting', 'HELLO'],
    ['at the logon', 'LOGON'],
  ])('is noticed while connecting: %s', { timeout: 30_000 }, async (_, name) => {
    const fault = always((passing: Passing) => passing.name === name, SILENCE)
    const proxy = await startBoltProxy({ target: server.uri, fault })
    const start = performance.now()
    await expect(openNeo4j(through(proxy), { writable: false })).rejects.toMatchObject({ code: 'NO_ANSWER' })
    expect(performance.now() - start).toBeLessThanOrEqual(NOTICE_WITHIN)
    // The driver lets go of a connection that hangs in its greeting only when the network does.
    await expect.poll(() => proxy.connections.open, { timeout: 5000 }).toBeLessThanOrEqual(1)
    await proxy.close()
  })

  it.each(HOLES)('is noticed, and does not stop a cancel: %s', { timeout: 60_000 }, async (_, hole) => {
    const proxy = await startBoltProxy({ target: server.uri })
    const { source } = await openNeo4j(through(proxy), { writable: false })
    const page = openPage(source)
    await page.ask('RETURN 1 AS warm')
    const status = watchStatus(source)
    await status.reaches('online', NOTICE_WITHIN)

    const fell = { at: 0 }
    const swallow: Fault = passing => {
      const action = hole(passing)
      if (action.kind === 'pass') return fell.at === 0 ? PASS : SILENCE
      fell.at ||= performance.now()
      return action
    }
    proxy.fault = swallow
    const noticed = page.start(SWALLOWED)
    const ended = noticed.answer.then(answer => ({ answer, after: performance.now() - fell.at }))
    await status.reaches('away', NOTICE_WITHIN)
    expect(performance.now() - fell.at).toBeLessThanOrEqual(NOTICE_WITHIN)
    const { answer } = await ended
    expect(answer.done).toBeNull()
    expect(answer.error?.code).toMatch(/^(SERVER_AWAY|NO_ANSWER)$/)

    proxy.fault = () => PASS
    await status.reaches('online', 10_000)
    expect((await page.ask('RETURN 1 AS back')).rows).toEqual([[1n]])

    fell.at = 0
    proxy.fault = swallow
    // Another text: what the first would do is known by now.
    const cancelled = page.start(`${SWALLOWED} LIMIT 4999`)
    await expect.poll(() => fell.at, { timeout: 5000, interval: 5 }).toBeGreaterThan(0)
    const asked = performance.now()
    cancelled.cancel()
    expect((await cancelled.answer).error?.code).toBe('CANCELLED')
    expect(performance.now() - asked).toBeLessThanOrEqual(CANCEL_WITHIN)

    status.stop()
    await source.close()
    await proxy.close()
  })

  it('swallows a commit: the notice comes in time, and says that the change may have been made', {
    timeout: 60_000,
  }, async () => {
    const proxy = await startBoltProxy({ target: server.uri })
    const { source } = await openNeo4j(through(proxy), { writable: true })
    const page = openPage(source)
    await page.ask('RETURN 1 AS warm')
    const label = `Swallowed${process.pid}x${Date.now()}`
    let fell = 0
    proxy.fault = passing => {
      if (fell === 0 && !answerTo('COMMIT')(passing)) return PASS
      fell ||= performance.now()
      return SILENCE
    }
    const { done, error } = await page.ask(`CREATE (:${label})`, { access: 'write' })
    expect(done).toBeNull()
    expect(error?.message).toMatch(/not known|may have/i)
    expect(performance.now() - fell).toBeLessThanOrEqual(NOTICE_WITHIN)
    expect(await behind.count(`MATCH (n:${label}) RETURN count(n)`)).toBe(1)
    await behind.driver.executeQuery(`MATCH (n:${label}) DELETE n`)
    await source.close()
    await proxy.close()
  })
})
