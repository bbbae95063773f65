import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openLog } from '../../electron/services/log.ts'
import { toErrorRecord } from '../../graph/model/errors.ts'
import type { FromGraph } from '../../queries/protocol.ts'
import type { Neo4jConnection } from '../../queries/sources/neo4j/connection.ts'
import { tryConnection } from '../../queries/sources/neo4j/try-connection.ts'
import { GraphProcess } from '../faults/neo4j/process.ts'
import { lookBehind, onServer, server, through } from '../faults/neo4j/real-server.ts'
import { PASS } from '../support/bolt-proxy/fault.ts'
import { breakAfterRows } from '../support/bolt-proxy/faults.ts'
import { startBoltProxy } from '../support/bolt-proxy/start-bolt-proxy.ts'
import { filesWith, holds, makeCanary, processesWith } from './canary.ts'

/** Parts of a page's messages that are not text: packed rows. */
const asText = (messages: readonly unknown[]): string =>
  JSON.stringify(messages, (_, value: unknown) => {
    if (typeof value === 'bigint') return `${value}`
    return value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value
  })

onServer('a password', () => {
  const password = makeCanary()
  const user = `canary${password.slice(-8)}`
  const behind = lookBehind()
  const auth = { kind: 'password', user, password } as const

  beforeAll(async () => {
    await behind.driver.executeQuery(
      `CREATE USER ${user} SET PASSWORD $password CHANGE NOT REQUIRED`,
      { password },
      { database: 'system' },
    )
  })
  afterAll(async () => {
    await behind.driver.executeQuery(`DROP USER ${user}`, {}, { database: 'system' })
    await behind.close()
  })

  it('is nowhere but on the wire, once for each connection, after a round of use', {
    timeout: 120_000,
  }, async () => {
    const proxy = await startBoltProxy({ target: server.uri })
    const graph = new GraphProcess()
    const heard: FromGraph[] = []
    graph.onMessage(message => heard.push(message))
    await graph.open(through(proxy, { auth }), { writable: true })
    await graph.ended(1, 'UNWIND range(1, 2000) AS i RETURN i')
    await graph.ended(2, 'RETURN nonsense')
    await graph.ended(3, 'CREATE (n:Canary) DELETE n', 'write')
    await graph.ended(4, 'CREATE (n:Canary)', 'read')
    await graph.ended(5, 'CALL dbms.listConnections()')
    await graph.ended(6, 'SHOW CURRENT USER')
    proxy.fault = breakAfterRows(1, 'broken', 'reset')
    await graph.ended(7, 'UNWIND range(1, 2000) AS broken RETURN broken')
    proxy.fault = () => PASS
    expect(processesWith(password)).toEqual([])
    expect(heard.filter(({ kind }) => kind === 'done').length).toBeGreaterThanOrEqual(4)
    expect(heard.filter(({ kind }) => kind === 'error').length).toBeGreaterThanOrEqual(3)
    expect(holds(asText(heard), password)).toBe(false)
    expect(holds(graph.written, password)).toBe(false)
    const wire = proxy.requests.filter(({ payload }) => holds(payload, password)).map(({ name }) => name)
    expect(wire.length).toBeGreaterThanOrEqual(1)
    expect(new Set(wire)).toEqual(new Set(['LOGON']))
    await graph.stop()
    await proxy.close()
  })

  it('is in no error and no log line, whatever is wrong with the connection', {
    timeout: 120_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'breachgraph-canary-'))
    const log = openLog(join(folder, 'app.log'))
    const proxy = await startBoltProxy({ target: server.uri })
    const wrong: Partial<Neo4jConnection>[] = [
      { auth: { kind: 'password', user: `${user}x`, password } },
      { auth: { kind: 'bearer', token: password } },
      { uri: `bolt://${user}:${password}@127.0.0.1:${proxy.port}` },
      { uri: `bolt://127.0.0.1:${proxy.port}/?password=${password}` },
      { uri: `bolt+s://127.0.0.1:${proxy.port}` },
      { uri: 'bolt://127.0.0.1:1' },
      { uri: 'bolt://no-such-host.invalid' },
      { uri: `https://127.0.0.1:${proxy.port}` },
      { database: 'nosuchdatabase' },
      { certificates: '/nowhere/at/all.pem', uri: `bolt+s://127.0.0.1:${proxy.port}` },
    ]
    const texts: string[] = []
    for (const other of wrong) {
      const error = await tryConnection(through(proxy, { auth, ...other })).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      expect(error).not.toBeNull()
      const record = toErrorRecord(error)
      log.write('source.failed', { code: record.code })
      // With everything that hangs on it: what a defect report would print.
      texts.push(
        JSON.stringify(record),
        String(error),
        (error as Error).stack ?? '',
        inspect(error, { depth: 8 }),
      )
    }
    expect(texts.filter(text => holds(text, password))).toEqual([])
    await expect.poll(() => filesWith(folder, password)).toEqual([])
    await proxy.close()
    rmSync(folder, { recursive: true })
  })

  it('would be found where it is', () => {
    const base64 = Buffer.from(`user:${password}`).toString('base64')
    for (const text of [password, `x${base64}`, Buffer.from(`--${password}`).toString('hex')])
      expect(holds(text, password)).toBe(true)
    expect(holds(Buffer.from(password, 'utf16le'), password)).toBe(true)
    expect(holds(makeCanary(), password)).toBe(false)
  })
})
