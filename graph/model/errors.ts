/** Where in a text something is; both count from 1, columns in UTF-16 units. `offset` counts from 0. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** What crosses a process boundary in place of an exception: a code for programs, a sentence for people. */
export interface CodedErrorRecord {
  readonly code: string
  readonly message: string
  readonly position?: Position
}

/**
 * The one error class that reaches users: an `UPPER_CODE`, what happened, where, and what to do.
 * Anything else that is thrown is a defect and is reported as `INTERNAL`.
 */
export class CodedError extends Error {
  readonly code: string
  readonly position: Position | undefined

  constructor(code: string, message: string, position?: Position, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CodedError'
    this.code = code
    this.position = position
  }

  toRecord(): CodedErrorRecord {
    return this.position
      ? { code: this.code, message: this.message, position: this.position }
      : { code: this.code, message: this.message }
  }
}

/** Turns anything thrown into a record without a stack: a defect keeps its message but never its trace. */
export function toErrorRecord(error: unknown): CodedErrorRecord {
  if (error instanceof CodedError) return error.toRecord()
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'INTERNAL', message: `Something in Breachgraph itself failed: ${message}` }
}
