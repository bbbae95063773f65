import type { Driver } from 'neo4j-driver'
import { CodedError } from '../../../graph/model/errors.ts'
import type { Neo4jConnection, ServerInfo } from './connection.ts'
import { CONNECT_TIMEOUT } from './limits.ts'
import { checkEncryption, makeDriver } from './make-driver.ts'
import { isNeo4jError } from './neo4j-error.ts'
import { noAnswer, probe } from './probe.ts'
import { readCertificates } from './read-certificates.ts'
import { hostAndPort, readAddress } from './server-address.ts'
import { toCodedError } from './to-coded-error.ts'
import { transactionMetadata } from './transaction-metadata.ts'
import { within } from './within.ts'

/** A server that answered, and the driver it answered to. */
export interface Reached {
  readonly driver: Driver
  readonly server: ServerInfo
}

/** `Neo4j/5.26.30`, `Neo4j/2025.10.1`, `Neo4j/5.27-aura`; what only calls itself compatible has more to say. */
const AGENT = /^Neo4j\/((\d+)\.[\w.+-]+)$/
const OLDEST_MAJOR = 5

/**
 * Goes all the way to a server: to its port, through TLS and logon, to a database.
 *
 * @throws CodedError with one sentence on what is wrong; the codes are those of `tryConnection`.
 */
export async function reach(connection: Neo4jConnection, userAgent?: string): Promise<Reached> {
  const address = readAddress(connection.uri)
  checkEncryption(connection, address)
  const certificates =
    connection.certificates === null ? null : await readCertificates(connection.certificates)
  const deadline = performance.now() + CONNECT_TIMEOUT
  await probe(address, certificates, CONNECT_TIMEOUT)
  const driver = makeDriver(connection, address, userAgent)
  const place = hostAndPort(address)
  try {
    const server = await within(
      deadline - performance.now(),
      getToKnow(driver, connection.database, place),
      () => noAnswer(place),
    )
    return { driver, server }
  } catch (error) {
    driver.close().catch(() => undefined)
    throw toCodedError(error, { place, database: connection.database })
  }
}

async function getToKnow(driver: Driver, database: string | null, place: string): Promise<ServerInfo> {
  const { agent = '', address = place } = await driver.getServerInfo(database === null ? {} : { database })
  const version = checkAgent(agent, place)
  const session = driver.session({ defaultAccessMode: 'READ', ...(database === null ? {} : { database }) })
  try {
    const ask = (statement: string) =>
      session.executeRead(transaction => transaction.run(statement), transactionMetadata('Connect'))
    const { records, summary } = await ask(
      "CALL dbms.components() YIELD name, edition WHERE name = 'Neo4j Kernel' RETURN edition",
      // Who may not ask that still may read.
    ).catch((error: unknown) => {
      if (isNeo4jError(error) && /Forbidden|Procedure/.test(error.code)) return ask('RETURN 0 AS edition')
      throw error
    })
    const edition: unknown = records[0]?.get('edition')
    return {
      agent,
      version,
      edition: edition === 'community' || edition === 'enterprise' ? edition : 'unknown',
      address,
      database: summary.database.name ?? database ?? '',
    }
  } finally {
    session.close().catch(() => undefined)
  }
}

/** The version in a server's name of itself. */
function checkAgent(agent: string, place: string): string {
  const [, version, major] = AGENT.exec(agent) ?? []
  if (version === undefined) {
    const name = agent.replace(/[^\x20-\x7e]/g, '').slice(0, 80)
    const sentence = `At ${place} is ${name === '' ? 'a server without a name' : name}, not Neo4j; connect to Neo4j 5 or newer.`
    throw new CodedError('NOT_NEO4J', sentence)
  }
  if (Number(major) >= OLDEST_MAJOR) return version
  throw new CodedError('VERSION_UNSUPPORTED', `At ${place} is Neo4j ${version}; connect to Neo4j 5 or newer.`)
}
