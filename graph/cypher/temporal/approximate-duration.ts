import { CodedError } from '../../model/errors.ts'
import type { CypherDuration } from '../../model/temporal.ts'
import { makeDuration } from './build.ts'

const nanosPerSecond = 1e9
const nanosPerDay = 86_400 * nanosPerSecond
/** A month of 365.2425 / 12 days, which is a whole number of seconds. */
const nanosPerMonth = 2_629_746 * nanosPerSecond

/**
 * A duration from fractional groups: what is not whole in one group goes down to the next, counting a month
 * as 30.436875 days and a day as 24 hours. Fractions of a nanosecond are dropped. The steps and their rounding
 * are Neo4j's, so that `duration({seconds: 2.4})` comes out as it does there: PT2.399999999S.
 */
export function approximateDuration(
  months: number,
  days: number,
  seconds: number,
  nanos: number,
): CypherDuration {
  const wholeMonths = whole(months)
  const allDays = days + ((months - wholeMonths) * nanosPerMonth) / nanosPerDay
  const wholeDays = whole(allDays)
  const allSeconds = seconds + ((allDays - wholeDays) * nanosPerDay) / nanosPerSecond
  const wholeSeconds = whole(allSeconds)
  const allNanos = nanos + (allSeconds - wholeSeconds) * nanosPerSecond
  return makeDuration(BigInt(wholeMonths), BigInt(wholeDays), BigInt(wholeSeconds), BigInt(whole(allNanos)))
}

function whole(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) >= 2 ** 63)
    throw new CodedError('ARITHMETIC_OVERFLOW', 'The duration does not fit 64-bit months, days and seconds.')
  return Math.trunc(value)
}
