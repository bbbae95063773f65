import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SecureContextOptions } from 'node:tls'
import { afterAll, expect, it } from 'vitest'
import type { Neo4jConnection } from '../../../queries/sources/neo4j/connection.ts'
import { openNeo4j } from '../../../queries/sources/neo4j/open-neo4j.ts'
import { tryConnection } from '../../../queries/sources/neo4j/try-connection.ts'
import { makeCertificate } from '../../support/bolt-proxy/certificate.ts'
import { routesTo } from '../../support/bolt-proxy/faults.ts'
import { startBoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import { openPage } from './asking.ts'
import { onServer, server, through } from './real-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'breachgraph-certificates-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hosts = ['127.0.0.1', 'localhost']
const authority = makeCertificate({ name: 'Private authority', signs: true })
const stranger = makeCertificate({ name: 'Another authority', signs: true })
const good = makeCertificate({ name: 'neo4j', hosts, authority })

const trusted = join(folder, 'authority.pem')
writeFileSync(trusted, authority.cert)

interface Refused {
  readonly what: string
  /** What the proxy shows; null where it speaks no TLS. */
  readonly tls: SecureContextOptions | null
  /** What the user trusts besides the system. */
  readonly certificates: string | null
  /** What the sentence must speak of. */
  readonly says: RegExp
}

const REFUSED: readonly Refused[] = [
  {
    what: 'a self-signed one',
    tls: makeCertificate({ name: 'self', hosts }),
    certificates: null,
    says: /self-signed|signed itself|signed by itself/i,
  },
  {
    what: 'one for another host',
    tls: makeCertificate({ name: 'other', hosts: ['db.example.org'], authority }),
    certificates: trusted,
    says: /host|name|address/i,
  },
  {
    what: 'one whose time is over',
    tls: makeCertificate({ name: 'old', hosts, authority, days: [-30, -1] }),
    certificates: trusted,
    says: /expired|ran out|time/i,
  },
  {
    what: 'one of an authority nobody named',
    tls: good,
    certificates: null,
    says: /authority|unknown|trust/i,
  },
  {
    what: 'one of another authority than the one named',
    tls: makeCertificate({ name: 'strange', hosts, authority: stranger }),
    certificates: trusted,
    says: /authority|unknown|trust/i,
  },
  { what: 'none, because the server speaks no TLS', tls: null, certificates: trusted, says: /TLS|encrypt/i },
]

/** Every name that a request with a secret in it can have, and whatever else is Bolt. */
const BOLT = new Set(['HANDSHAKE', 'HELLO', 'LOGON', 'RUN'])

onServer('a certificate', () => {
  it.each(REFUSED)('is refused before anything is said: $what', { timeout: 30_000 }, async row => {
    const proxy = await startBoltProxy({ target: server.uri, ...(row.tls ? { tls: row.tls } : {}) })
    for (const scheme of ['bolt+s', 'neo4j+s']) {
      const connection: Neo4jConnection = through(proxy, {
        uri: proxy.uri.replace('bolt', scheme),
        certificates: row.certificates,
      })
      for (const attempt of [tryConnection, (to: Neo4jConnection) => openNeo4j(to, { writable: false })]) {
        await expect(attempt(connection)).rejects.toMatchObject({
          code: 'TLS_REFUSED',
          message: expect.stringMatching(row.says),
        })
      }
    }
    expect(proxy.connections.total).toBeGreaterThanOrEqual(4)
    expect(proxy.requests.filter(({ name }) => BOLT.has(name))).toEqual([])
    expect(proxy.requests.some(({ payload }) => payload.includes(server.password))).toBe(false)
    await proxy.close()
  })

  it('is refused when only a version of TLS that is broken is spoken', { timeout: 30_000 }, async () => {
    const tls = { ...good, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' } as const
    const proxy = await startBoltProxy({ target: server.uri, tls })
    const uri = proxy.uri.replace('bolt', 'bolt+s')
    const attempt = tryConnection(through(proxy, { uri, certificates: trusted }))
    await expect(attempt).rejects.toMatchObject({ code: 'TLS_REFUSED' })
    expect(proxy.requests.filter(({ name }) => BOLT.has(name))).toEqual([])
    await proxy.close()
  })

  it.each(['bolt+s', 'neo4j+s'])(
    'of a private authority is taken when that is named: %s',
    {
      timeout: 30_000,
    },
    async scheme => {
      const proxy = await startBoltProxy({ target: server.uri, tls: good })
      proxy.fault = routesTo(`127.0.0.1:${proxy.port}`)
      const connection = through(proxy, { uri: proxy.uri.replace('bolt', scheme), certificates: trusted })
      expect((await tryConnection(connection)).agent).toMatch(/^Neo4j\/\d/)
      const { source } = await openNeo4j(connection, { writable: false })
      expect((await openPage(source).ask('RETURN 1 AS x')).rows).toEqual([[1n]])
      await source.close()
      await proxy.close()
    },
  )

  it('of anybody is taken where the user asked for that: bolt+ssc', { timeout: 30_000 }, async () => {
    const tls = makeCertificate({ name: 'self', hosts: ['db.example.org'] })
    const proxy = await startBoltProxy({ target: server.uri, tls })
    const connection = through(proxy, { uri: proxy.uri.replace('bolt', 'bolt+ssc') })
    const { source } = await openNeo4j(connection, { writable: false })
    expect((await openPage(source).ask('RETURN 1 AS x')).rows).toEqual([[1n]])
    await source.close()
    await proxy.close()
  })

  it.each([
    ['is not there', join(folder, 'nothing.pem'), null],
    ['holds no certificate', join(folder, 'empty.pem'), 'nothing to see\n'],
    ['holds a broken one', join(folder, 'broken.pem'), authority.cert.replace(/\n.{20}/, '\nAAAA')],
  ])('file that %s is told as such', { timeout: 30_000 }, async (_, file, content) => {
    if (content !== null) writeFileSync(file, content)
    const proxy = await startBoltProxy({ target: server.uri, tls: good })
    const connection = through(proxy, { uri: proxy.uri.replace('bolt', 'bolt+s'), certificates: file })
    await expect(tryConnection(connection)).rejects.toMatchObject({ code: 'CERTIFICATES_NOT_READ' })
    expect(proxy.requests.filter(({ name }) => BOLT.has(name))).toEqual([])
    await proxy.close()
  })
})
