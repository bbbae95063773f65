import type { Evaluate, Row } from '../row.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'

/** The rows after the first `count`. */
export function skip(count: Evaluate, outer: Row, input: Cursor, context: ExecutionContext): Cursor {
  let left = count(outer, context) as bigint
  return {
    next() {
      for (;;) {
        const row = input.next()
        if (row === undefined || row === SUSPENDED || left === 0n) return row
        left--
      }
    },
  }
}
