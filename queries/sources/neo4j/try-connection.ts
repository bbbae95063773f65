import type { Neo4jConnection, ServerInfo } from './connection.ts'
import { END_TIMEOUT } from './limits.ts'
import { reach } from './reach.ts'
import { within } from './within.ts'

/**
 * Connects, asks the server who it is, and hangs up.
 *
 * @throws CodedError, the first that is wrong: `ADDRESS_INVALID`, `CERTIFICATES_NOT_READ`, `NAME_NOT_FOUND`,
 * `PORT_CLOSED`, `NO_ANSWER`, `TLS_REFUSED`, `NOT_NEO4J`, `VERSION_UNSUPPORTED`, `AUTH_FAILED`,
 * `CREDENTIALS_EXPIRED`, `AUTH_RATE_LIMIT`, `FORBIDDEN`, `DATABASE_NOT_FOUND`, `DATABASE_UNAVAILABLE`, or
 * `SERVER_AWAY` where the server went away meanwhile.
 */
export async function tryConnection(connection: Neo4jConnection, userAgent?: string): Promise<ServerInfo> {
  const { driver, server } = await reach(connection, userAgent)
  await within(END_TIMEOUT, driver.close(), () => new Error('late')).catch(() => undefined)
  return server
}
