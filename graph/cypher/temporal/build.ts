/** Makes temporal values from their parts; the one place that checks ranges and resolves zones. */
import { daysInMonth, epochDayOf, maxYear } from '../../model/calendar.ts'
import { CodedError } from '../../model/errors.ts'
import { fitsInteger } from '../../model/numbers.ts'
import type { CypherDate, CypherDateTime, CypherDuration, CypherTime } from '../../model/temporal.ts'
import { resolveLocal } from './zones.ts'

export const nanosPerSecond = 1_000_000_000n
export const nanosPerDay = 86_400n * nanosPerSecond

const firstDay = epochDayOf(-maxYear, 1, 1)
const lastDay = epochDayOf(maxYear, 12, 31)

/** A time zone as Cypher has it: a fixed offset, or a name that says the offset for each instant. */
export type Zone =
  | { readonly offsetSeconds: number; readonly name: null }
  | { readonly offsetSeconds: null; readonly name: string }

export const utc: Zone = { offsetSeconds: 0, name: null }

export function outOfRange(what: string): CodedError {
  return new CodedError('INVALID_ARGUMENT_VALUE', `${what} is out of range for a temporal value.`)
}

/** The day of a date that must exist: 2026-02-30 is refused. */
export function existingDay(year: number, month: number, day: number): number {
  if (Math.abs(year) > maxYear) throw outOfRange(`Year ${year}`)
  if (month < 1 || month > 12) throw outOfRange(`Month ${month}`)
  if (day < 1 || day > daysInMonth(year, month)) throw outOfRange(`Day ${day} of ${year}-${month}`)
  return epochDayOf(year, month, day)
}

/** A date, refusing years beyond ±999,999,999. */
export function makeDate(epochDay: number): CypherDate {
  return { kind: 'date', epochDay: checkDay(epochDay) }
}

function checkDay(epochDay: number): number {
  if (epochDay < firstDay || epochDay > lastDay || !Number.isSafeInteger(epochDay))
    throw new CodedError('ARITHMETIC_OVERFLOW', 'The date lies beyond the years ±999999999.')
  return epochDay
}

/** A day and a time from a count of local nanoseconds since 1970-01-01T00:00. */
export function splitNanos(localNanos: bigint): { epochDay: number; nanoOfDay: bigint } {
  const nanoOfDay = floorMod(localNanos, nanosPerDay)
  return { epochDay: checkDay(Number((localNanos - nanoOfDay) / nanosPerDay)), nanoOfDay }
}

export function localNanos(value: { epochDay: number; nanoOfDay: bigint }): bigint {
  return BigInt(value.epochDay) * nanosPerDay + value.nanoOfDay
}

/** Nanoseconds since 1970-01-01T00:00Z. */
export function instantNanos(value: CypherDateTime): bigint {
  return localNanos(value) - BigInt(value.offsetSeconds) * nanosPerSecond
}

/** A zoned value from a local day and time; see {@link resolveLocal} for gaps and overlaps. */
export function makeDateTime(
  local: { epochDay: number; nanoOfDay: bigint },
  zone: Zone,
  preferredOffset: number | null = null,
): CypherDateTime {
  if (zone.name === null) {
    const { epochDay, nanoOfDay } = local
    return { kind: 'date-time', epochDay, nanoOfDay, offsetSeconds: zone.offsetSeconds, zone: null }
  }
  const localSecond = local.epochDay * 86_400 + Number(local.nanoOfDay / nanosPerSecond)
  const { offset, shift } = resolveLocal(zone.name, localSecond, preferredOffset)
  const moved = shift === 0 ? local : splitNanos(localNanos(local) + BigInt(shift) * nanosPerSecond)
  const { epochDay, nanoOfDay } = moved
  return { kind: 'date-time', epochDay, nanoOfDay, offsetSeconds: offset, zone: zone.name }
}

/** The same instant seen in another zone. `offsetOf` tells a named zone's offset at an epoch second. */
export function fromInstant(
  nanos: bigint,
  zone: Zone,
  offsetOf: (zone: string, epochSecond: number) => number,
): CypherDateTime {
  const second = Number(floorDiv(nanos, nanosPerSecond))
  const offsetSeconds = zone.name === null ? zone.offsetSeconds : offsetOf(zone.name, second)
  const local = splitNanos(nanos + BigInt(offsetSeconds) * nanosPerSecond)
  return { kind: 'date-time', ...local, offsetSeconds, zone: zone.name }
}

export function zoneOf(value: CypherDateTime | CypherTime): Zone {
  return value.kind === 'date-time' && value.zone !== null
    ? { offsetSeconds: null, name: value.zone }
    : { offsetSeconds: value.offsetSeconds, name: null }
}

/** A duration whose nanoseconds are carried into [0, 1e9) and whose length, with average months, fits 64-bit seconds. */
export function makeDuration(months: bigint, days: bigint, seconds: bigint, nanos: bigint): CypherDuration {
  const nanoseconds = floorMod(nanos, nanosPerSecond)
  const carried = seconds + (nanos - nanoseconds) / nanosPerSecond
  if (
    !fitsInteger(carried + days * 86_400n + months * 2_629_746n) ||
    !fitsInteger(months) ||
    !fitsInteger(days)
  )
    throw new CodedError('ARITHMETIC_OVERFLOW', 'The duration is too long; its seconds do not fit 64 bits.')
  return { kind: 'duration', months, days, seconds: carried, nanoseconds: Number(nanoseconds) }
}

export function floorMod(value: bigint, divisor: bigint): bigint {
  const rest = value % divisor
  return rest < 0n ? rest + divisor : rest
}

export function floorDiv(value: bigint, divisor: bigint): bigint {
  return (value - floorMod(value, divisor)) / divisor
}
