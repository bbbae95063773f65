import type { Row } from '../row.ts'

/** Said in place of a row when the statement's turn is up: ask again later, nothing is lost. */
export const SUSPENDED: unique symbol = Symbol('suspended')

export type Pulled = Row | typeof SUSPENDED | undefined

/**
 * Rows under way. `next` gives a row, which stays as it is until the next call, `SUSPENDED`, or `undefined`
 * when there are no more. Whoever keeps a row copies it.
 */
export interface Cursor {
  next(): Pulled
}
