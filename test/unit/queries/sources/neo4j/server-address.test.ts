import { describe, expect, it } from 'vitest'
import { hostAndPort, readAddress } from '../../../../../queries/sources/neo4j/server-address.ts'

describe('the address of a server', () => {
  it.each([
    ['bolt://localhost', { protocol: 'bolt', encryption: 'none', host: 'localhost', port: 7687, query: '' }],
    [
      'neo4j+s://db.example:1234/',
      { protocol: 'neo4j', encryption: 'verified', host: 'db.example', port: 1234 },
    ],
    [' BOLT+SSC://[::1]:7688 ', { protocol: 'bolt', encryption: 'unverified', host: '::1', port: 7688 }],
    ['neo4j://eu.example?policy=eu', { host: 'eu.example', query: '?policy=eu' }],
    ['bolt://müller.example', { host: 'xn--mller-kva.example' }],
  ])('%s is read', (uri, address) => {
    expect(readAddress(uri)).toMatchObject(address)
  })

  it.each([
    '',
    'localhost',
    'localhost:7687',
    'http://localhost',
    'bolt+x://localhost',
    'bolt://',
    'bolt://localhost:0',
    'bolt://localhost:65536',
    'bolt://localhost:port',
    'bolt://a b',
    'bolt://[localhost]:7687',
    'bolt://::1',
    'bolt://localhost/neo4j',
    'bolt://localhost?policy=eu',
    'bolt://neo4j:hunter2@localhost',
    'neo4j://hunter2@localhost',
  ])('%j is refused without being repeated', uri => {
    let refusal: unknown
    try {
      readAddress(uri)
    } catch (error) {
      refusal = error
    }
    expect(refusal).toMatchObject({ code: 'ADDRESS_INVALID' })
    expect((refusal as Error).message).not.toContain('hunter2')
  })

  it('is written with brackets around IPv6', () => {
    expect(hostAndPort(readAddress('bolt://[::1]'))).toBe('[::1]:7687')
    expect(hostAndPort(readAddress('bolt://a.example:1'))).toBe('a.example:1')
  })
})
