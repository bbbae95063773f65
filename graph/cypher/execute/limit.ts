import type { Limit } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'

/** The first `count` rows. Every write below happens at the first row asked for, so one is always asked for. */
export function limit(plan: Limit, outer: Row, input: Cursor, context: ExecutionContext): Cursor {
  let left = plan.count(outer, context) as bigint
  let writesDone = !plan.inputWrites
  return {
    next() {
      if (left === 0n && writesDone) return undefined
      const row = input.next()
      if (row === SUSPENDED) return row
      writesDone = true
      if (left === 0n) return undefined
      left--
      return row
    },
  }
}
