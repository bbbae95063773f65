import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PASS } from '../../support/bolt-proxy/fault.ts'
import { always, breakAfterRows, callsItself, fail, request } from '../../support/bolt-proxy/faults.ts'
import { startBoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import type { BoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import { lookBehind, onServer, server } from './real-server.ts'

const STATEMENT = `UNWIND range(1, 3000) AS i
RETURN i, [i, {key: toString(i)}] AS nested, date('2020-01-01') + duration({days: i}) AS day, left($text, i) AS part`
const PARAMETERS = { text: 'x'.repeat(100_000) }

onServer('the proxy itself, with a bare driver', () => {
  let proxy: BoltProxy
  let driver: Driver

  beforeEach(async () => {
    proxy = await startBoltProxy({ target: server.uri })
    driver = neo4j.driver(proxy.uri, neo4j.auth.basic(server.user, server.password))
  })
  afterEach(async () => {
    await driver.close()
    await proxy.close()
  })

  it('changes nothing where it is told nothing', async () => {
    const behind = lookBehind()
    const [there, here] = await Promise.all(
      [behind.driver, driver].map(one => one.executeQuery(STATEMENT, PARAMETERS)),
    )
    expect(here!.records.map(record => record.toObject())).toEqual(
      there!.records.map(record => record.toObject()),
    )
    expect(proxy.requests.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['CONNECT', 'HANDSHAKE', 'HELLO', 'LOGON', 'BEGIN', 'RUN', 'PULL', 'COMMIT']),
    )
    expect(await behind.connectionsOf(proxy)).toBe(proxy.connections.open)
    await behind.close()
  })

  it.each([0, 1, 999, 2999])('breaks after exactly %i rows', async rows => {
    proxy.fault = breakAfterRows(rows, 'UNWIND', 'close')
    const session = driver.session({ fetchSize: 500 })
    const seen: unknown[] = []
    const reading = new Promise((resolve, reject) => {
      session.run(STATEMENT, PARAMETERS).subscribe({
        onNext: record => seen.push(record),
        onCompleted: resolve,
        onError: reject,
      })
    })
    await expect(reading).rejects.toMatchObject({ code: 'ServiceUnavailable' })
    expect(seen).toHaveLength(rows)
    await session.close()
  })

  it('fails a request in the server’s place, and the connection works on', async () => {
    const session = driver.session()
    await session.run('RETURN 1')
    proxy.fault = always(request('RUN', 'unlucky'), fail('Neo.ClientError.Statement.SyntaxError', 'Made up.'))
    await expect(session.run('RETURN 1 AS unlucky')).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.SyntaxError',
      message: 'Made up.',
    })
    proxy.fault = () => PASS
    expect((await session.run('RETURN 2 AS lucky')).records[0]!.get('lucky').toNumber()).toBe(2)
    expect(proxy.connections.total).toBe(1)
    await session.close()
  })

  it('lets a server call itself something else, in an older Bolt', async () => {
    proxy.fault = callsItself('Something/1.0', [5, 0])
    const info = await driver.getServerInfo()
    expect(info.agent).toBe('Something/1.0')
    expect(String(info.protocolVersion)).toBe('5.0')
    await expect(driver.executeQuery('RETURN 1')).resolves.toBeDefined()
  })

  it('goes down and comes up again on its port', async () => {
    await driver.executeQuery('RETURN 1')
    await proxy.goDown()
    expect(proxy.connections.open).toBe(0)
    await expect(driver.getServerInfo()).rejects.toMatchObject({ code: 'ServiceUnavailable' })
    await proxy.comeUp()
    await expect(driver.getServerInfo()).resolves.toBeDefined()
  })
})
