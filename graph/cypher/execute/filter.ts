import type { Evaluate } from '../row.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'

/** The rows for which the predicate is true. */
export function filter(predicate: Evaluate, input: Cursor, context: ExecutionContext): Cursor {
  return {
    next() {
      for (;;) {
        const row = input.next()
        if (row === undefined || row === SUSPENDED) return row
        if (predicate(row, context) === true) return row
      }
    },
  }
}
