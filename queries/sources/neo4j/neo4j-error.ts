import neo4j, { type Neo4jError } from 'neo4j-driver'

/** Whether the driver or, through it, the server says so. */
export function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError
}

/** The connection broke, or none came about; what ran on it is rolled back on the server, unless it was committing. */
export function isConnectionLost(error: unknown): boolean {
  return isNeo4jError(error) && (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired')
}

/** The server rolled a statement back for no fault of its own; it may do better next time. */
export function isTransient(error: unknown): boolean {
  return (
    isNeo4jError(error) && error.code.startsWith('Neo.TransientError.') && !/OutOfMemory/.test(error.code)
  )
}
