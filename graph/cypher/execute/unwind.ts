import type { Value } from '../../model/value.ts'
import type { Evaluate, Row } from '../row.ts'
import type { Cursor } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'
import { fanOut } from './fan-out.ts'

/** One row an item; null and the empty list give none, what is no list gives one. */
export function unwind(list: Evaluate, slot: number, input: Cursor, context: ExecutionContext): Cursor {
  const items = (row: Row): Iterable<Value> => {
    const value = list(row, context)
    if (value === null) return []
    return Array.isArray(value) ? (value as Value[]) : [value]
  }
  return fanOut(input, context, items, (row, item) => {
    row[slot] = item
    return true
  })
}
