import { civilOf, daysInMonth, epochDayOf, maxYear } from '../../model/calendar.ts'
import { CodedError } from '../../model/errors.ts'
import type { CypherDateTime, CypherDuration } from '../../model/temporal.ts'
import type { Temporal } from '../../model/value.ts'
import { approximateDuration } from './approximate-duration.ts'
import {
  floorMod,
  fromInstant,
  instantNanos,
  localNanos,
  makeDate,
  makeDateTime,
  makeDuration,
  nanosPerDay,
  nanosPerSecond,
  splitNanos,
  zoneOf,
} from './build.ts'
import { offsetAt } from './zones.ts'

/**
 * `temporal + duration` (`sign` 1) or `temporal - duration` (`sign` -1): months first, the day clamped to the
 * month's end, then days, then the exact seconds. A date takes only whole days, a time only what is within a day.
 */
export function addDuration(value: Temporal, duration: CypherDuration, sign: 1n | -1n): Temporal {
  const nanos = sign * durationNanos(duration)
  switch (value.kind) {
    case 'date': {
      const days = sign * (duration.days + duration.seconds / 86_400n)
      return makeDate(addDays(addMonths(value.epochDay, sign * duration.months), days))
    }
    case 'local-time':
    case 'time':
      return { ...value, nanoOfDay: floorMod(value.nanoOfDay + nanos, nanosPerDay) }
    case 'local-date-time': {
      const day = addDays(addMonths(value.epochDay, sign * duration.months), sign * duration.days)
      const moved = localNanos({ epochDay: day, nanoOfDay: value.nanoOfDay }) + nanos
      return { kind: 'local-date-time', ...splitNanos(moved) }
    }
    case 'date-time': {
      const byMonths = moveDay(value, addMonths(value.epochDay, sign * duration.months))
      const byDays = moveDay(byMonths, addDays(byMonths.epochDay, sign * duration.days))
      return fromInstant(instantNanos(byDays) + nanos, zoneOf(value), offsetAt)
    }
    case 'duration':
      return combineDurations(value, duration, sign)
  }
}

/** Adds or subtracts two durations group by group. */
export function combineDurations(a: CypherDuration, b: CypherDuration, sign: 1n | -1n): CypherDuration {
  return makeDuration(
    a.months + sign * b.months,
    a.days + sign * b.days,
    a.seconds + sign * b.seconds,
    BigInt(a.nanoseconds) + sign * BigInt(b.nanoseconds),
  )
}

/** `duration * number`: exact for an INTEGER; a FLOAT hands fractions down to the next smaller group. */
export function multiplyDuration(duration: CypherDuration, factor: bigint | number): CypherDuration {
  if (typeof factor === 'bigint')
    return makeDuration(
      duration.months * factor,
      duration.days * factor,
      duration.seconds * factor,
      BigInt(duration.nanoseconds) * factor,
    )
  return scale(duration, part => part * factor)
}

/** `duration / number`; fractions of a group go down to the next smaller one. */
export function divideDuration(duration: CypherDuration, divisor: bigint | number): CypherDuration {
  if (Number(divisor) === 0)
    throw new CodedError('DIVISION_BY_ZERO', 'A duration cannot be divided by zero; check the divisor first.')
  return scale(duration, part => part / Number(divisor))
}

function scale(duration: CypherDuration, by: (part: number) => number): CypherDuration {
  return approximateDuration(
    by(Number(duration.months)),
    by(Number(duration.days)),
    by(Number(duration.seconds)),
    by(duration.nanoseconds),
  )
}

/** The exact part of a duration: its seconds and nanoseconds as nanoseconds. */
function durationNanos(duration: CypherDuration): bigint {
  return duration.seconds * nanosPerSecond + BigInt(duration.nanoseconds)
}

function moveDay(value: CypherDateTime, epochDay: number): CypherDateTime {
  return makeDateTime({ epochDay, nanoOfDay: value.nanoOfDay }, zoneOf(value), value.offsetSeconds)
}

function addDays(epochDay: number, days: bigint): number {
  return makeDate(epochDay + Number(days)).epochDay
}

/** Moves a day by whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(epochDay: number, months: bigint): number {
  if (months === 0n) return epochDay
  const { year, month, day } = civilOf(epochDay)
  const total = BigInt(year) * 12n + BigInt(month - 1) + months
  const newMonth = Number(floorMod(total, 12n)) + 1
  const newYear = Number((total - floorMod(total, 12n)) / 12n)
  if (Math.abs(newYear) > maxYear)
    throw new CodedError('ARITHMETIC_OVERFLOW', 'The date lies beyond the years ±999999999.')
  return epochDayOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}
