import { expect, it } from 'vitest'
import { tryConnection } from '../../../queries/sources/neo4j/try-connection.ts'
import type { Fault } from '../../support/bolt-proxy/fault.ts'
import { callsItself, speaksNoBolt } from '../../support/bolt-proxy/faults.ts'
import { startBoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import { onServer, server, through } from './real-server.ts'

const OTHERS: readonly [what: string, fault: Fault, code: string, says: RegExp][] = [
  ['Neo4j 3.5', callsItself('Neo4j/3.5.35', [3, 0]), 'VERSION_UNSUPPORTED', /Neo4j 5/],
  ['Neo4j 4.4', callsItself('Neo4j/4.4.40', [4, 4]), 'VERSION_UNSUPPORTED', /Neo4j 5/],
  ['Neo4j 4.4 that speaks a newer Bolt', callsItself('Neo4j/4.4.40', [5, 0]), 'VERSION_UNSUPPORTED', /4\.4/],
  ['Memgraph', callsItself('Memgraph/2.18.1', [5, 2]), 'NOT_NEO4J', /Memgraph/],
  [
    'Memgraph that calls itself compatible',
    callsItself('Neo4j/v5.11.0 compatible graph database server - Memgraph', [5, 2]),
    'NOT_NEO4J',
    /Memgraph/,
  ],
  ['a server without a name', callsItself('', [5, 4]), 'NOT_NEO4J', /not Neo4j/],
  [
    'a server that knows none of the versions',
    speaksNoBolt(Buffer.alloc(4)),
    'VERSION_UNSUPPORTED',
    /Neo4j 5/,
  ],
  ['a web server', speaksNoBolt(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')), 'NOT_NEO4J', /web server/],
  ['a server for shells', speaksNoBolt(Buffer.from('SSH-2.0-OpenSSH_9.2\r\n')), 'NOT_NEO4J', /Bolt/],
  ['a program that hangs up', speaksNoBolt(Buffer.alloc(0)), 'NOT_NEO4J', /Bolt/],
]

onServer('another server than Neo4j 5', () => {
  it.each(OTHERS)('is told as such: %s', { timeout: 30_000 }, async (_, fault, code, says) => {
    const proxy = await startBoltProxy({ target: server.uri, fault })
    await expect(tryConnection(through(proxy))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(says),
    })
    await expect.poll(() => proxy.connections.open, { timeout: 3000 }).toBe(0)
    await proxy.close()
  })

  it('an older one is told before it gets the password', { timeout: 30_000 }, async () => {
    const proxy = await startBoltProxy({ target: server.uri, fault: callsItself('Neo4j/4.4.40', [4, 4]) })
    await expect(tryConnection(through(proxy))).rejects.toMatchObject({ code: 'VERSION_UNSUPPORTED' })
    expect(proxy.requests.map(({ name }) => name)).not.toContain('HELLO')
    expect(proxy.requests.some(({ payload }) => payload.includes(server.password))).toBe(false)
    await proxy.close()
  })
})
