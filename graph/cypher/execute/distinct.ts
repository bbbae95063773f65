import { groupKey } from '../../model/group-key.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'

/** The first row of every combination of values in `slots`. */
export function distinct(slots: readonly number[], input: Cursor): Cursor {
  const seen = new Set<string>()
  return {
    next() {
      for (;;) {
        const row = input.next()
        if (row === undefined || row === SUSPENDED) return row
        let key = ''
        for (const slot of slots) key += groupKey(row[slot]!)
        if (seen.has(key)) continue
        seen.add(key)
        return row
      }
    },
  }
}
