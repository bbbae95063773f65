import type { Row } from '../row.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'

/**
 * The frame of every writing operator: takes all input rows first, so that no read below sees what is written
 * here, then writes for all of them, and only then gives rows. `write` hands on the rows that come out.
 */
export function rewriteRows(
  input: Cursor,
  write: (rows: readonly Row[], give: (row: Row) => void) => void,
): Cursor {
  const taken: Row[] = []
  let given: Row[] | undefined
  let place = 0
  return {
    next() {
      while (!given) {
        const row = input.next()
        if (row === SUSPENDED) return row
        if (row !== undefined) {
          taken.push(row.slice())
          continue
        }
        const out: Row[] = []
        write(taken, row => out.push(row))
        given = out
      }
      return given[place++]
    },
  }
}
