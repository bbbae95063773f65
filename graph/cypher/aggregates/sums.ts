/** `sum` and `avg` over numbers or durations, which do not mix; nulls are left out. */
import { CodedError } from '../../model/errors.ts'
import { isNumeric, kindOf } from '../../model/kind-of.ts'
import { fitsInteger } from '../../model/numbers.ts'
import type { CypherDuration } from '../../model/temporal.ts'
import { typeName } from '../../model/type-name.ts'
import type { Value } from '../../model/value.ts'
import { add } from '../evaluate/arithmetic.ts'
import type { Accumulator } from '../row.ts'
import { combineDurations, divideDuration } from '../temporal/arithmetic.ts'

/**
 * The sum: an INTEGER of INTEGERs, a FLOAT once a FLOAT was among them or the sum outgrew 64 bits, a DURATION of
 * DURATIONs, and 0 of nothing. Added in the order of the rows, as Neo4j does.
 */
export function createSum(): Accumulator {
  let sum: Value = null
  return {
    add: value => {
      if (value === null) return
      checkSummand('sum', value, sum)
      sum = sum === null ? value : plus(sum, value)
    },
    result: () => sum ?? 0n,
  }
}

/** The mean: a FLOAT of numbers, moved step by step as Neo4j does; a DURATION of DURATIONs; null of nothing. */
export function createAverage(): Accumulator {
  let mean = 0
  let durations: CypherDuration | null = null
  let count = 0
  return {
    add: value => {
      if (value === null) return
      checkSummand('avg', value, count === 0 ? null : (durations ?? mean))
      count++
      if (isNumeric(value)) mean += (Number(value) - mean) / count
      else {
        const next = value as CypherDuration
        durations = durations === null ? next : combineDurations(durations, next, 1n)
      }
    },
    result: () => {
      if (count === 0) return null
      return durations === null ? mean : divideDuration(durations, BigInt(count))
    },
  }
}

function plus(sum: Value, value: Value): Value {
  const overflows = typeof sum === 'bigint' && typeof value === 'bigint' && !fitsInteger(sum + value)
  return overflows ? Number(sum) + Number(value) : add(sum, value)
}

/** Numbers go with numbers and durations with durations. */
function checkSummand(name: string, value: Value, before: Value): void {
  const isDuration = kindOf(value) === 'duration'
  if (!isDuration && !isNumeric(value))
    throw new CodedError('TYPE_ERROR', `${name}() takes numbers or DURATIONs, but got ${typeName(value)}.`)
  if (before !== null && isDuration !== (kindOf(before) === 'duration'))
    throw new CodedError('TYPE_ERROR', `${name}() cannot mix numbers and DURATIONs.`)
}
