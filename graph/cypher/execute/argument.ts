import type { Row } from '../row.ts'
import type { Cursor } from './cursor.ts'

/** The row itself, once. */
export function argument(row: Row): Cursor {
  let given = false
  return {
    next() {
      if (given) return undefined
      given = true
      return row
    },
  }
}
