import type { Assignment } from '../plan/plan.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'

/** Writes computed values into slots of the row. */
export function project(
  assignments: readonly Assignment[],
  input: Cursor,
  context: ExecutionContext,
): Cursor {
  return {
    next() {
      const row = input.next()
      if (row === undefined || row === SUSPENDED) return row
      for (const { slot, evaluate } of assignments) row[slot] = evaluate(row, context)
      return row
    },
  }
}
