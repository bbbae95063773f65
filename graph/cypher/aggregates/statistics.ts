/** Standard deviations and percentiles over numbers; nulls are left out. */
import { CodedError } from '../../model/errors.ts'
import { isNumeric } from '../../model/kind-of.ts'
import { orderValues } from '../../model/order-values.ts'
import { typeName } from '../../model/type-name.ts'
import type { Value } from '../../model/value.ts'
import type { Accumulator } from '../row.ts'

/**
 * `stDev` (of a sample: divided by n - 1) or `stDevP` (of the population: by n), by Welford's running mean, as in
 * Neo4j: D. Knuth, The Art of Computer Programming, volume 2, section 4.2.2. One value has none: 0.0; no value at all: null.
 */
export function createDeviation(name: string, population: boolean): Accumulator {
  let count = 0
  let mean = 0
  let squares = 0
  return {
    add: value => {
      if (value === null) return
      const number = Number(numeric(name, value))
      count++
      const before = number - mean
      mean += before / count
      squares += before * (number - mean)
    },
    result: () => {
      if (count === 0) return null
      return count === 1 ? 0 : Math.sqrt(squares / (population ? count : count - 1))
    },
  }
}

/** `percentileDisc`: the nearest value that is there. */
export function createDiscretePercentile(): Accumulator {
  return createPercentile('percentileDisc', (sorted, fraction) => {
    const index = Math.ceil(fraction * sorted.length) - 1
    return sorted[Math.max(0, index)]!
  })
}

/** `percentileCont`: the value at that very place, or a FLOAT interpolated between the two nearest. */
export function createContinuousPercentile(): Accumulator {
  return createPercentile('percentileCont', (sorted, fraction) => {
    const position = fraction * (sorted.length - 1)
    const below = Math.floor(position)
    const above = Math.ceil(position)
    if (below === above) return sorted[below]!
    return Number(sorted[below]!) * (above - position) + Number(sorted[above]!) * (position - below)
  })
}

/** The fraction is read from the first row that has a value, as in Neo4j. */
function createPercentile(
  name: string,
  pick: (sorted: readonly (bigint | number)[], fraction: number) => Value,
): Accumulator {
  const values: (bigint | number)[] = []
  let fraction = 0
  return {
    add: (value, second) => {
      if (value === null) return
      if (values.length === 0) fraction = fractionOf(name, second ?? null)
      values.push(numeric(name, value))
    },
    result: () => (values.length === 0 ? null : pick(values.toSorted(orderValues), fraction)),
  }
}

function fractionOf(name: string, value: Value): number {
  const fraction = Number(numeric(name, value))
  if (fraction >= 0 && fraction <= 1) return fraction
  throw new CodedError(
    'NUMBER_OUT_OF_RANGE',
    `${name}() takes a percentile from 0.0 to 1.0, not ${fraction}.`,
  )
}

function numeric(name: string, value: Value): bigint | number {
  if (isNumeric(value)) return value
  throw new CodedError('TYPE_ERROR', `${name}() takes numbers, but got ${typeName(value)}.`)
}
