import type { Row } from '../row.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'

/**
 * A cursor that gives each input row once for every item that `itemsOf` finds for it. `accept` writes the item
 * into the row, or says that it is not one.
 */
export function fanOut<Item>(
  input: Cursor,
  context: ExecutionContext,
  itemsOf: (row: Row) => Iterable<Item>,
  accept: (row: Row, item: Item) => boolean,
): Cursor {
  let row: Row | undefined
  let items: Iterator<Item> | undefined
  return {
    next() {
      for (;;) {
        if (context.spent()) return SUSPENDED
        if (!items || !row) {
          const pulled = input.next()
          if (pulled === undefined || pulled === SUSPENDED) return pulled
          row = pulled
          items = itemsOf(row)[Symbol.iterator]()
        }
        const { done, value } = items.next()
        if (done) items = undefined
        else if (accept(row, value)) return row
      }
    },
  }
}
