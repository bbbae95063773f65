import { CodedError } from '../model/errors.ts'
import type { Position } from '../model/errors.ts'
import type { CypherErrorCode } from './error-codes.ts'

/**
 * An error at a place in the query: the sentence is closed with its line and column, as Neo4j does, so that
 * it says where even when only the message is shown.
 */
export function cypherError(code: CypherErrorCode, sentence: string, at: Position): CodedError {
  const { line, column, offset } = at
  return new CodedError(code, `${sentence} (line ${line}, column ${column})`, { line, column, offset })
}
