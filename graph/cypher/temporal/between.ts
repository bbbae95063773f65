/** The durations between two temporal values, in mixed groups or in one unit. */
import { civilOf } from '../../model/calendar.ts'
import { CodedError } from '../../model/errors.ts'
import type { CypherDateTime, CypherDuration } from '../../model/temporal.ts'
import { typeName } from '../../model/type-name.ts'
import type { Temporal } from '../../model/value.ts'
import { addDuration } from './arithmetic.ts'
import { fromInstant, instantNanos, makeDateTime, makeDuration, utc, zoneOf } from './build.ts'
import { zonePart } from './parts.ts'
import { offsetAt } from './zones.ts'

type Instant = Exclude<Temporal, CypherDuration>

/** Whole months, then whole days, then the exact rest; all have the sign of the direction. */
export function durationBetween(a: Instant, b: Instant): CypherDuration {
  const [from, to] = align(a, b)
  const months = 'epochDay' in a && 'epochDay' in b ? monthsBetween(from, to) : 0n
  const afterMonths = addDuration(from, makeDuration(months, 0n, 0n, 0n), 1n) as CypherDateTime
  const days = 'epochDay' in a && 'epochDay' in b ? daysBetween(afterMonths, to) : 0n
  const afterDays = addDuration(afterMonths, makeDuration(0n, days, 0n, 0n), 1n) as CypherDateTime
  return makeDuration(months, days, 0n, instantNanos(to) - instantNanos(afterDays))
}

export function durationInMonths(a: Instant, b: Instant): CypherDuration {
  checkDates(a, b)
  return makeDuration(monthsBetween(...align(a, b)), 0n, 0n, 0n)
}

export function durationInDays(a: Instant, b: Instant): CypherDuration {
  checkDates(a, b)
  return makeDuration(0n, daysBetween(...align(a, b)), 0n, 0n)
}

export function durationInSeconds(a: Instant, b: Instant): CypherDuration {
  const [from, to] = align(a, b)
  return makeDuration(0n, 0n, 0n, instantNanos(to) - instantNanos(from))
}

/** Two times of day are no months or days apart, whatever they are. */
function checkDates(a: Instant, b: Instant): void {
  if ('epochDay' in a || 'epochDay' in b) return
  throw new CodedError(
    'INVALID_ARGUMENT_VALUE',
    `Between a ${typeName(a)} and a ${typeName(b)} there are no days; use duration.inSeconds().`,
  )
}

/**
 * Gives each value what the other has and it lacks: a date, a zone; and midnight to a date. The second is then
 * seen in the zone of the first, so that local dates can be compared.
 */
function align(a: Instant, b: Instant): [CypherDateTime, CypherDateTime] {
  const zoneA = zonePart(a) ?? zonePart(b) ?? utc
  const from = complete(a, b, zoneA)
  const to = complete(b, a, zonePart(b) ?? zoneA)
  return [from, fromInstant(instantNanos(to), zoneOf(from), offsetAt)]
}

function complete(value: Instant, other: Instant, zone: ReturnType<typeof zoneOf>): CypherDateTime {
  const epochDay = 'epochDay' in value ? value.epochDay : 'epochDay' in other ? other.epochDay : 0
  const nanoOfDay = 'nanoOfDay' in value ? value.nanoOfDay : 0n
  const offset = value.kind === 'date-time' ? value.offsetSeconds : null
  return makeDateTime({ epochDay, nanoOfDay }, zone, offset)
}

/** Whole months from one local date and time to another, towards zero. */
function monthsBetween(from: CypherDateTime, to: CypherDateTime): bigint {
  return BigInt(Math.trunc((monthKey(endDay(from, to)) - monthKey(from.epochDay)) / 32))
}

/** Months and days in one number that grows by 32 a month, so that a part of a month never makes a whole one. */
function monthKey(epochDay: number): number {
  const { year, month, day } = civilOf(epochDay)
  return (year * 12 + month - 1) * 32 + day
}

function daysBetween(from: CypherDateTime, to: CypherDateTime): bigint {
  return BigInt(endDay(from, to) - from.epochDay)
}

/** The day of `to`, moved towards `from` by one when its time of day does not make the last day whole. */
function endDay(from: CypherDateTime, to: CypherDateTime): number {
  if (to.epochDay > from.epochDay && to.nanoOfDay < from.nanoOfDay) return to.epochDay - 1
  if (to.epochDay < from.epochDay && to.nanoOfDay > from.nanoOfDay) return to.epochDay + 1
  return to.epochDay
}
