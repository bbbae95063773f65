import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { CodedError } from '../../../graph/model/errors.ts'
import { openNeo4j } from '../../../queries/sources/neo4j/open-neo4j.ts'
import { tryConnection } from '../../../queries/sources/neo4j/try-connection.ts'
import { PASS } from '../../support/bolt-proxy/fault.ts'
import { always, fail, request } from '../../support/bolt-proxy/faults.ts'
import { startBoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import type { BoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import { openPage } from './asking.ts'
import { lookBehind, onServer, server, through } from './real-server.ts'

const MOST_TRIES = 3
/** Longer than the first pauses before a server is tried again. */
const LEFT_ALONE = 2500

const REFUSALS = [
  ['Neo.ClientError.Security.Unauthorized', 'AUTH_FAILED'],
  ['Neo.ClientError.Security.CredentialsExpired', 'CREDENTIALS_EXPIRED'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'AUTH_RATE_LIMIT'],
] as const

const canary = () => `canary-${randomBytes(12).toString('hex')}`

/** Requests in which the secret stands, by name. */
function whereHeard(proxy: BoltProxy, secret: string): string[] {
  return proxy.requests.filter(({ payload }) => payload.includes(secret)).map(({ name }) => name)
}

async function refusalOf(attempt: Promise<unknown>): Promise<CodedError> {
  const error = await attempt.then(
    () => new Error('It was let in.'),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(CodedError)
  return error as CodedError
}

onServer('a server that does not let one in', () => {
  const behind = lookBehind()
  afterAll(() => behind.close())

  it.each(REFUSALS)(
    '%s is told as %s, after few tries, and the secret goes nowhere else',
    {
      timeout: 60_000,
    },
    async (code, expected) => {
      for (const open of [
        tryConnection,
        (to: Parameters<typeof tryConnection>[0]) => openNeo4j(to, { writable: false }),
      ]) {
        const fault = always(request('LOGON'), fail(code, 'The client is not let in.'))
        const proxy = await startBoltProxy({ target: server.uri, fault })
        const password = canary()
        const error = await refusalOf(
          open(through(proxy, { auth: { kind: 'password', user: 'somebody', password } })),
        )
        expect(error.code).toBe(expected)
        await sleep(LEFT_ALONE)
        const heard = whereHeard(proxy, password)
        expect(heard.length).toBeGreaterThanOrEqual(1)
        expect(heard.length).toBeLessThanOrEqual(MOST_TRIES)
        expect(new Set(heard)).toEqual(new Set(['LOGON']))
        expect(JSON.stringify(error.toRecord())).not.toContain(password)
        expect(proxy.connections.open).toBe(0)
        await proxy.close()
      }
    },
  )

  it('as the server itself says it: a wrong password up to its limit of tries, and one to be changed', {
    timeout: 60_000,
  }, async () => {
    const proxy = await startBoltProxy({ target: server.uri })
    const user = `late${randomBytes(6).toString('hex')}`
    const system = { database: 'system' }
    const password = canary()
    await behind.driver.executeQuery(
      `CREATE USER ${user} SET PASSWORD $password CHANGE REQUIRED`,
      { password },
      system,
    )
    const codeWith = async (tried: string) => {
      const auth = { kind: 'password', user, password: tried } as const
      return (await refusalOf(tryConnection(through(proxy, { auth })))).code
    }
    try {
      expect(await codeWith(password)).toBe('CREDENTIALS_EXPIRED')
      const codes: string[] = []
      for (let attempt = 0; attempt < 5; attempt++) codes.push(await codeWith(canary()))
      expect(codes[0]).toBe('AUTH_FAILED')
      expect(codes.at(-1)).toBe('AUTH_RATE_LIMIT')
      const logons = proxy.requests.filter(({ name }) => name === 'LOGON').length
      expect(logons).toBeLessThanOrEqual(6 * MOST_TRIES)
    } finally {
      await behind.driver.executeQuery(`DROP USER ${user}`, {}, system)
      await proxy.close()
    }
  })

  it('in the middle of work, when the password is changed behind its back', { timeout: 60_000 }, async () => {
    const proxy = await startBoltProxy({ target: server.uri })
    const { source } = await openNeo4j(through(proxy), { writable: false })
    const page = openPage(source)
    expect((await page.ask('RETURN 1 AS x')).rows).toEqual([[1n]])
    const before = proxy.requests.length
    proxy.fault = passing =>
      request('LOGON')(passing) ? fail('Neo.ClientError.Security.Unauthorized', 'Changed.') : PASS
    await proxy.goDown()
    await proxy.comeUp()
    await sleep(LEFT_ALONE)
    const { error } = await page.ask('RETURN 2 AS x')
    expect(error?.code).toBe('AUTH_FAILED')
    await sleep(LEFT_ALONE)
    const tries = proxy.requests.slice(before).filter(({ name }) => name === 'LOGON').length
    expect(tries).toBeGreaterThanOrEqual(1)
    expect(tries).toBeLessThanOrEqual(MOST_TRIES)
    await source.close()
    await proxy.close()
  })
})
