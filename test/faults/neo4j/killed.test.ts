import { afterAll, expect, it } from 'vitest'
import { openNeo4j } from '../../../queries/sources/neo4j/open-neo4j.ts'
import { PASS } from '../../support/bolt-proxy/fault.ts'
import type { Passing } from '../../support/bolt-proxy/fault.ts'
import { startBoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import { openPage } from './asking.ts'
import { lookBehind, onServer, rounds, server, through } from './real-server.ts'
import { watchStatus } from './statuses.ts'

const ROWS_BEFORE = [0, 1, 999]
/** Says it in time: the killing and the words for it. */
const TOLD_WITHIN = 2000
/** A server that is back is found again. */
const BACK_WITHIN = 5000

onServer('a server that is killed while it answers', () => {
  const behind = lookBehind()
  afterAll(() => behind.close())

  it('says so in time, shows what came, keeps nothing open, and finds back every time', {
    timeout: 600_000,
  }, async () => {
    const proxy = await startBoltProxy({ target: server.uri })
    const { source } = await openNeo4j(through(proxy), { writable: false })
    const page = openPage(source)
    const status = watchStatus(source)
    let back = 0
    const total = rounds(60)
    for (let round = 0; round < total; round++) {
      const rowsBefore = ROWS_BEFORE[round % ROWS_BEFORE.length]!
      const how = round % 2 === 0 ? 'close' : 'reset'
      let killedAt = 0
      proxy.fault = (passing: Passing) => {
        if (passing.name !== 'RECORD' || passing.row !== rowsBefore + 1) return PASS
        if (!passing.statement.includes('killed')) return PASS
        killedAt = performance.now()
        // The whole server goes, not this connection only.
        setImmediate(() => void proxy.goDown())
        return { kind: 'break', how }
      }
      const answer = await page.ask('UNWIND range(1, 5000) AS killed RETURN killed')
      const toldAfter = performance.now() - killedAt
      expect(answer.done).toBeNull()
      expect(answer.error).toMatchObject({ code: 'SERVER_AWAY', message: expect.stringMatching(/\w+\./) })
      // A reset throws away what had come and was not read yet.
      if (how === 'close') expect(answer.rows).toHaveLength(rowsBefore)
      else expect(answer.rows.length).toBeLessThanOrEqual(rowsBefore)
      expect(toldAfter).toBeLessThanOrEqual(TOLD_WITHIN)
      await status.reaches('away', TOLD_WITHIN)
      await expect.poll(() => behind.transactionsOf(proxy), { timeout: 5000 }).toBe(0)
      proxy.fault = () => PASS
      await proxy.comeUp()
      await status.reaches('online', BACK_WITHIN)
      const again = await page.ask('UNWIND range(1, 5000) AS alive RETURN alive')
      if (again.done && again.rows.length === 5000) back += 1
    }
    expect(back).toBe(total)
    await source.close()
    status.stop()
    await expect.poll(() => behind.connectionsOf(proxy), { timeout: 5000 }).toBe(0)
    await proxy.close()
  })
})
