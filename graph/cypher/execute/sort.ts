import { orderValues } from '../../model/order-values.ts'
import type { Value } from '../../model/value.ts'
import type { Sort } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'

interface Entry {
  readonly row: Row
  readonly keys: readonly Value[]
}

/** Rows in order, equal ones as they came; where only the first few are wanted, no more than twice as many are kept. */
export function sort(plan: Sort, outer: Row, input: Cursor, context: ExecutionContext): Cursor {
  const { by } = plan
  const compare = (a: Entry, b: Entry): number => {
    for (let at = 0; at < by.length; at++) {
      const order = orderValues(a.keys[at]!, b.keys[at]!)
      if (order !== 0) return by[at]!.descending ? -order : order
    }
    return 0
  }
  const wanted = plan.wanted ? Number(plan.wanted(outer, context)) : Infinity
  const roomFor = Math.max(2 * wanted, 1000)
  let entries: Entry[] = []
  const keepFirst = (): void => {
    entries.sort(compare)
    if (entries.length > wanted) entries = entries.slice(0, wanted)
  }
  let place = -1
  return {
    next() {
      while (place < 0) {
        const row = input.next()
        if (row === SUSPENDED) return row
        if (row === undefined) {
          keepFirst()
          place = 0
        } else {
          entries.push({ row: row.slice(), keys: by.map(({ evaluate }) => evaluate(row, context)) })
          if (entries.length >= roomFor) keepFirst()
        }
      }
      return entries[place++]?.row
    },
  }
}
