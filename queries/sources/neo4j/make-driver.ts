import neo4j, { type AuthToken, type Config, type Driver } from 'neo4j-driver'
import { CodedError } from '../../../graph/model/errors.ts'
import type { Neo4jConnection } from './connection.ts'
import { CONNECT_TIMEOUT } from './limits.ts'
import { hostAndPort, type ServerAddress } from './server-address.ts'

/** How the app names itself to a server where nobody says otherwise. */
const USER_AGENT = 'breachgraph'

/** A driver for a connection; it connects when it is first used. */
export function makeDriver(
  connection: Neo4jConnection,
  address: ServerAddress,
  userAgent: string = USER_AGENT,
): Driver {
  return neo4j.driver(driverUri(connection, address), authToken(connection), {
    ...encryption(connection),
    userAgent,
    useBigInt: true,
    telemetryDisabled: true,
    // A statement is tried again by whoever knows whether that is safe.
    disableAutoCommitRetries: true,
    maxTransactionRetryTime: 0,
    connectionTimeout: CONNECT_TIMEOUT,
    connectionAcquisitionTimeout: 2 * CONNECT_TIMEOUT,
    maxConnectionLifetime: 3_600_000,
    // Never the limit: a sign of life must not queue behind statements.
    maxConnectionPoolSize: 1000,
    // What the driver has to say may quote statements; what matters comes as errors.
    logging: { level: 'error', logger: () => undefined },
  })
}

/** The driver takes certificates of one's own only with a scheme that says nothing of encryption. */
function driverUri({ certificates }: Neo4jConnection, address: ServerAddress): string {
  const suffix = { none: '', verified: '+s', unverified: '+ssc' }[address.encryption]
  const scheme = `${address.protocol}${certificates === null ? suffix : ''}`
  return `${scheme}://${hostAndPort(address)}${address.query}`
}

function encryption({ certificates }: Neo4jConnection): Config {
  if (certificates === null) return {}
  return {
    encrypted: 'ENCRYPTION_ON',
    trust: 'TRUST_CUSTOM_CA_SIGNED_CERTIFICATES',
    trustedCertificates: [certificates],
  }
}

function authToken({ auth }: Neo4jConnection): AuthToken | undefined {
  switch (auth.kind) {
    case 'none':
      return undefined
    case 'password':
      return neo4j.auth.basic(auth.user, auth.password)
    case 'bearer':
      return neo4j.auth.bearer(auth.token)
  }
}

/** @throws CodedError `ADDRESS_INVALID` where certificates are given for a connection that is not encrypted. */
export function checkEncryption({ certificates }: Neo4jConnection, { encryption }: ServerAddress): void {
  if (certificates === null || encryption !== 'none') return
  throw new CodedError(
    'ADDRESS_INVALID',
    'A file of certificates was chosen for a connection without encryption; write the address with +s, as in bolt+s://.',
  )
}
