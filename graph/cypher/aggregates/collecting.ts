/** `count`, `collect`, `min` and `max`: all leave nulls out. */
import { orderValues } from '../../model/order-values.ts'
import type { Value } from '../../model/value.ts'
import type { Accumulator } from '../row.ts'

/** The number of values that are not null, as an INTEGER. */
export function createCount(): Accumulator {
  let count = 0
  return {
    add: value => {
      if (value !== null) count++
    },
    result: () => BigInt(count),
  }
}

/** The number of rows: `count(*)`. What is added does not matter. */
export function createCountStar(): Accumulator {
  let count = 0
  return {
    add: () => {
      count++
    },
    result: () => BigInt(count),
  }
}

export function createCollect(): Accumulator {
  const values: Value[] = []
  return {
    add: value => {
      if (value !== null) values.push(value)
    },
    result: () => values,
  }
}

/** The first (`direction` -1) or last (1) value in the order of ORDER BY; null for no values. */
export function createExtreme(direction: 1 | -1): Accumulator {
  let best: Value = null
  return {
    add: value => {
      if (value !== null && (best === null || orderValues(value, best) * direction > 0)) best = value
    },
    result: () => best,
  }
}
