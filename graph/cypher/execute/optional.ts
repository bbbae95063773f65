import type { Optional } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'
import { open } from './open.ts'

/** The rows that the inner plan finds for each row, or the row once with nulls. */
export function optional(plan: Optional, input: Cursor, context: ExecutionContext): Cursor {
  let row: Row | undefined
  let inner: Cursor | undefined
  let found = false
  return {
    next() {
      for (;;) {
        if (!inner) {
          const pulled = input.next()
          if (pulled === undefined || pulled === SUSPENDED) return pulled
          row = pulled
          inner = open(plan.inner, row, context)
          found = false
        }
        const pulled = inner.next()
        if (pulled === SUSPENDED) return pulled
        if (pulled !== undefined) {
          found = true
          return pulled
        }
        inner = undefined
        if (found) continue
        for (const slot of plan.nulls) row![slot] = null
        return row
      }
    },
  }
}
