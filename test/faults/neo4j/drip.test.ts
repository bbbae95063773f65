import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { PASS } from '../../support/bolt-proxy/fault.ts'
import { startBoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import { GraphProcess } from './process.ts'
import { onServer, server, through } from './real-server.ts'

const MB = 1024 * 1024
const FLAT = 20 * MB
const SECONDS = process.env.BREACHGRAPH_LONG === '1' ? 60 : 10

onServer('a server that drips one byte a second', () => {
  it(`takes no memory over ${SECONDS} seconds, and can be cancelled`, { timeout: 120_000 }, async () => {
    const proxy = await startBoltProxy({ target: server.uri })
    const graph = new GraphProcess()
    await graph.open(through(proxy))
    let dripping = false
    proxy.fault = ({ name, statement }) => {
      if (name !== 'RECORD' || !statement.includes('drop')) return PASS
      dripping = true
      return { kind: 'drip', bytesPerSecond: 1 }
    }
    const ended = new Promise<string>(resolve => {
      graph.onMessage(message => {
        if (message.kind === 'done') resolve('done')
        else if (message.kind === 'error') resolve(message.error.code)
      })
    })
    graph.run(1, 'UNWIND range(1, 100000) AS drop RETURN drop', 100_000)
    await expect.poll(() => dripping, { timeout: 5000 }).toBe(true)
    const held: number[] = [(await graph.memory()).now]
    for (let second = 0; second < SECONDS; second++) {
      await sleep(1000)
      held.push((await graph.memory()).now)
    }
    expect(Math.max(...held) - held[0]!).toBeLessThanOrEqual(FLAT)
    const asked = performance.now()
    graph.cancel(1)
    expect(await ended).not.toBe('done')
    expect(performance.now() - asked).toBeLessThanOrEqual(1000)
    await graph.stop()
    await proxy.close()
  })
})
