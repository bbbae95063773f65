/** Temporal values from maps of components, which may start from other temporal values. */
import type {
  CypherDate,
  CypherDateTime,
  CypherLocalDateTime,
  CypherLocalTime,
  CypherTime,
} from '../../model/temporal.ts'
import type { CypherMap, Temporal } from '../../model/value.ts'
import { assembleDay } from './assemble-date.ts'
import { assembleTime, hasTime } from './assemble-time.ts'
import { fromInstant, instantNanos, makeDate, makeDateTime, utc, type Zone } from './build.ts'
import { offsetNow, shiftOffset } from './clock.ts'
import { dateNames, invalid, readComponents, timeNames, type Components } from './components.ts'
import { dayPart, timePart, zonePart } from './parts.ts'
import { offsetAt } from './zones.ts'

export function dateFromMap(map: CypherMap): CypherDate {
  const { numbers, date } = readComponents(map, 'DATE', [...dateNames, 'date'])
  return makeDate(assembleDay(numbers, date && dayPart(date), false))
}

export function localTimeFromMap(map: CypherMap): CypherLocalTime {
  const { numbers, time } = readComponents(map, 'LOCAL TIME', [...timeNames, 'time'])
  return { kind: 'local-time', nanoOfDay: timeOf(numbers, time) }
}

export function timeFromMap(map: CypherMap, startedAt: bigint): CypherTime {
  const { numbers, time, zone } = readComponents(map, 'ZONED TIME', [...timeNames, 'time', 'timezone'])
  const nanoOfDay = timeOf(numbers, time)
  const own = time === null ? null : timeOffset(time)
  const wanted = zone === null ? null : offsetNow(startedAt, zone)
  if (own === null) return { kind: 'time', nanoOfDay, offsetSeconds: wanted ?? 0 }
  return shiftOffset({ kind: 'time', nanoOfDay, offsetSeconds: own }, wanted ?? own)
}

function timeOffset(value: Temporal): number | null {
  return value.kind === 'time' || value.kind === 'date-time' ? value.offsetSeconds : null
}

function timeOf(numbers: Components['numbers'], time: Temporal | null): bigint {
  if (time === null && numbers.size === 0) throw invalid("A time of day needs 'hour' or 'time'.")
  return assembleTime(numbers, time && timePart(time))
}

const localNames = [...dateNames, ...timeNames, 'date', 'time', 'datetime']

export function localDateTimeFromMap(map: CypherMap): CypherLocalDateTime {
  return { kind: 'local-date-time', ...localOf(readComponents(map, 'LOCAL DATETIME', localNames)) }
}

/**
 * The components are set in the zone that the time was taken from. A `timezone` besides then moves the value
 * there, keeping the instant; where the time had no zone of its own, it keeps the local time.
 */
export function dateTimeFromMap(map: CypherMap): CypherDateTime {
  const names = [...localNames, 'timezone', 'epochseconds', 'epochmillis']
  const components = readComponents(map, 'ZONED DATETIME', names)
  if (components.epochSeconds !== null || components.epochMillis !== null) return fromEpoch(components)
  const local = localOf(components)
  const source = components.datetime ?? components.time
  const own = source && zonePart(source)
  if (own === null) return makeDateTime(local, components.zone ?? utc)
  const value = makeDateTime(local, own)
  return components.zone === null ? value : inZone(value, components.zone)
}

/** The same instant in another zone. */
export function inZone(value: CypherDateTime, zone: Zone): CypherDateTime {
  return fromInstant(instantNanos(value), zone, offsetAt)
}

function localOf(components: Components): { epochDay: number; nanoOfDay: bigint } {
  const { numbers, datetime } = components
  const date = datetime ?? components.date
  const time = datetime ?? components.time
  const complete = hasTime(numbers) || time !== null
  const epochDay = makeDate(assembleDay(numbers, date && dayPart(date), complete)).epochDay
  return { epochDay, nanoOfDay: assembleTime(numbers, time && timePart(time)) }
}

function fromEpoch(components: Components): CypherDateTime {
  const { epochSeconds, epochMillis, numbers, zone } = components
  const others = [...numbers.keys()].filter(
    name => !['millisecond', 'microsecond', 'nanosecond'].includes(name),
  )
  if (others.length > 0 || components.date || components.time || components.datetime)
    throw invalid('A datetime from an epoch takes only fractions of a second and a timezone besides.')
  if (epochSeconds !== null && epochMillis !== null)
    throw invalid("Give 'epochSeconds' or 'epochMillis', not both.")
  if (epochMillis !== null && numbers.size > 0)
    throw invalid("'epochMillis' takes no fractions of a second besides.")
  const seconds = epochSeconds ?? epochMillis! / 1000n
  const start = epochSeconds === null ? epochMillis! * 1_000_000n : seconds * 1_000_000_000n
  const fraction = new Map([...numbers, ['hour', 0], ['minute', 0], ['second', 0]])
  return fromInstant(start + assembleTime(fraction, 0n), zone ?? utc, offsetAt)
}
