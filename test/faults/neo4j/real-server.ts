import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { describe } from 'vitest'
import type { Neo4jConnection } from '../../../queries/sources/neo4j/connection.ts'
import type { BoltProxy } from '../../support/bolt-proxy/start-bolt-proxy.ts'
import { testNeo4j } from '../../support/neo4j.ts'

const found = await testNeo4j()

/** The server behind the proxies. Only what runs inside `onServer` may use it. */
export const server = 'skip' in found ? { uri: '', user: '', password: '' } : found

/** Tests that need a real server; without one they are skipped by name, with the reason. */
export function onServer(name: string, tests: () => void): void {
  if ('skip' in found) describe.skip(`${name} (${found.skip})`, tests)
  else describe(name, tests)
}

/** All of them in the long run, else a tenth, but at least 20. */
export function rounds(full: number): number {
  return process.env.BREACHGRAPH_LONG === '1' ? full : Math.min(full, Math.max(20, Math.ceil(full / 10)))
}

/** How the app reaches the server through a proxy. */
export function through(proxy: BoltProxy, other: Partial<Neo4jConnection> = {}): Neo4jConnection {
  return {
    uri: proxy.uri,
    auth: { kind: 'password', user: server.user, password: server.password },
    database: null,
    certificates: null,
    ...other,
  }
}

/** A driver of the tests' own that goes past every proxy, to see what is so on the server. */
export function lookBehind() {
  const driver: Driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  return {
    driver,
    /** Transactions of a proxy's clients that the server still has. */
    async transactionsOf(proxy: BoltProxy): Promise<number> {
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD clientAddress')
      return records.filter(record => isOf(proxy, record.get('clientAddress'))).length
    },
    /** Connections of a proxy that the server still has. */
    async connectionsOf(proxy: BoltProxy): Promise<number> {
      const { records } = await driver.executeQuery('CALL dbms.listConnections() YIELD clientAddress')
      return records.filter(record => isOf(proxy, record.get('clientAddress'))).length
    },
    async count(statement: string): Promise<number> {
      const { records } = await driver.executeQuery(statement)
      return Number(records[0]!.get(0))
    },
    close: () => driver.close(),
  }
}

function isOf(proxy: BoltProxy, address: string): boolean {
  return proxy.serverSide.has(Number(address.slice(address.lastIndexOf(':') + 1)))
}
