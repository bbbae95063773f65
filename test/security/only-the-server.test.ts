import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { GraphProcess } from '../faults/neo4j/process.ts'
import { onServer, server, through } from '../faults/neo4j/real-server.ts'
import { startBoltProxy } from '../support/bolt-proxy/start-bolt-proxy.ts'
import { connectedTo } from './traced-connects.ts'

const SECONDS = process.env.BREACHGRAPH_LONG === '1' ? 60 : 10
const hasStrace = spawnSync('strace', ['-V']).status === 0

onServer('the graph process on a server', () => {
  const suite = hasStrace ? describe : describe.skip
  suite(hasStrace ? 'traced' : 'traced (strace is not installed)', () => {
    it(`connects to that server and to nothing else in ${SECONDS} seconds of use`, {
      timeout: 180_000,
    }, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'breachgraph-trace-'))
      const trace = join(folder, 'connects')
      const proxy = await startBoltProxy({ target: server.uri })
      const graph = new GraphProcess(['strace', '-f', '-qq', '-e', 'trace=connect,sendto', '-o', trace])
      try {
        await graph.open(through(proxy), { writable: true })
        const until = Date.now() + SECONDS * 1000
        for (let id = 1; Date.now() < until; id++) {
          await graph.ended(id, 'UNWIND range(1, 100) AS i RETURN i')
          await graph.ended(id, 'RETURN nonsense')
          await graph.ended(id, 'CREATE (n:Traced) DELETE n', 'write')
          if (id % 5 === 0) {
            await proxy.goDown()
            await graph.ended(id, 'RETURN 1')
            await proxy.comeUp()
          }
          await sleep(200)
        }
      } finally {
        await graph.stop()
        await proxy.close()
      }
      const connects = connectedTo(readFileSync(trace, 'utf8'))
      expect(connects.length).toBeGreaterThan(1)
      expect(new Set(connects)).toEqual(new Set([`127.0.0.1:${proxy.port}`]))
      rmSync(folder, { recursive: true })
    })
  })
})
