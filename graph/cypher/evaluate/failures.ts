import { CodedError, type Position } from '../../model/errors.ts'
import { typeName } from '../../model/type-name.ts'
import type { Value } from '../../model/value.ts'
import { cypherError } from '../cypher-error.ts'
import type { CypherErrorCode } from '../error-codes.ts'

/** A value of the wrong type met while running: `Expected a LIST for IN, but got INTEGER.` */
export function typeFailure(expected: string, value: Value, where: string, at: Position): CodedError {
  return cypherError('TYPE_ERROR', `Expected ${expected} for ${where}, but got ${typeName(value)}.`, at)
}

/** Gives an error that was raised without a place the place of the expression it came from. */
export function withPlace(error: unknown, at: Position): unknown {
  if (!(error instanceof CodedError) || error.position !== undefined) return error
  return cypherError(error.code as CypherErrorCode, error.message, at)
}
