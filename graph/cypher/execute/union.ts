import type { Union } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'
import { open } from './open.ts'

/** The rows of every part, one part after the other, their values moved to common slots. */
export function union(plan: Union, outer: Row, context: ExecutionContext): Cursor {
  const { parts, slots } = plan
  let at = 0
  let current: Cursor | undefined
  return {
    next() {
      while (at < parts.length) {
        const part = parts[at]!
        current ??= open(part.plan, outer.slice(), context)
        const row = current.next()
        if (row === SUSPENDED) return row
        if (row !== undefined) {
          slots.forEach((slot, column) => (row[slot] = row[part.slots[column]!]!))
          return row
        }
        current = undefined
        at++
      }
      return undefined
    },
  }
}
