import { groupKey } from '../../model/group-key.ts'
import type { Accumulator } from '../row.ts'

/** Feeds each value of a group only once, by the equivalence of DISTINCT. */
export function distinct(inner: Accumulator): Accumulator {
  const seen = new Set<string>()
  return {
    add: (value, second) => {
      const key = groupKey(value)
      if (seen.has(key)) return
      seen.add(key)
      inner.add(value, second)
    },
    result: () => inner.result(),
  }
}
