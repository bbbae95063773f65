/** Standard deviations and percentiles over numbers; nulls are left out. */
import { CodedError } from '../../model/errors.ts'
import { isNumeric } from '../../model/kind-of.ts'
import { orderValues } from '../../model/order-values.ts'
import { typeName } from '../../model/type-name.ts'
import type { Value } from '../../model/value.ts'
import type { Accumulator } from '../row.ts'

/** `stDev` (of a sample: divided by n - 1) or `stDevP` (of the population: by n), computed in two passes. */
export function createDeviation(name: string, population: boolean): Accumulator {
  const values: number[] = []
  return {
    add: value => {
      if (value !== null) values.push(Number(numeric(name, value)))
    },
    result: () => {
      const divisor = population ? values.length : values.length - 1
      if (divisor <= 0) return 0
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / divisor)
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

/** `percentileCont`: a FLOAT, interpolated between the two nearest values. */
export function createContinuousPercentile(): Accumulator {
  return createPercentile('percentileCont', (sorted, fraction) => {
    const position = fraction * (sorted.length - 1)
    const below = Math.floor(position)
    const above = Math.ceil(position)
    const low = Number(sorted[below]!)
    return below === above ? low : low * (above - position) + Number(sorted[above]!) * (position - below)
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
