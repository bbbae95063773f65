import { CodedError } from '../../model/errors.ts'
import type { CypherErrorCode } from '../error-codes.ts'

/** An error met while running, where no single place in the text is to blame. */
export function runtimeError(code: CypherErrorCode, sentence: string): CodedError {
  return new CodedError(code, sentence)
}
