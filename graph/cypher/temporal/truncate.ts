/** `date.truncate('month', value, {day: 2})` and its siblings: back to the start of a unit, then components set. */
import { civilOf, epochDayOf } from '../../model/calendar.ts'
import { typeName } from '../../model/type-name.ts'
import type { CypherMap, Temporal, Value } from '../../model/value.ts'
import { nanosPerDay, type Zone } from './build.ts'
import { invalid } from './components.ts'
import { dayPart, zonePart } from './parts.ts'
import { firstMonday, weekOf, weekdayOf } from './weeks.ts'
import {
  dateFromMap,
  dateTimeFromMap,
  localDateTimeFromMap,
  localTimeFromMap,
  timeFromMap,
} from './from-map.ts'
import { zoneText } from './zone-text.ts'

/** How many nanoseconds a unit of time has. */
const timeUnits: ReadonlyMap<string, bigint> = new Map([
  ['hour', 3_600_000_000_000n],
  ['minute', 60_000_000_000n],
  ['second', 1_000_000_000n],
  ['millisecond', 1_000_000n],
  ['microsecond', 1_000n],
])

const yearUnits: ReadonlyMap<string, number> = new Map([
  ['millennium', 1000],
  ['century', 100],
  ['decade', 10],
  ['year', 1],
])

export function truncateDate(unit: string, value: Temporal, fields: CypherMap): Temporal {
  const epochDay = truncateDay(unit, dayPart(value))
  return dateFromMap(new Map<string, Value>([['date', { kind: 'date', epochDay }], ...fields]))
}

export function truncateLocalTime(unit: string, value: Temporal, fields: CypherMap): Temporal {
  return localTimeFromMap(withTime(unit, value, fields))
}

/** A `timezone` among the fields replaces the zone and keeps the time of day. */
export function truncateTime(unit: string, value: Temporal, fields: CypherMap, startedAt: bigint): Temporal {
  const zone: Zone | null =
    'offsetSeconds' in value ? { offsetSeconds: value.offsetSeconds, name: null } : null
  return timeFromMap(withZone(withTime(unit, value, fields), zone), startedAt)
}

export function truncateLocalDateTime(unit: string, value: Temporal, fields: CypherMap): Temporal {
  return localDateTimeFromMap(withDateTime(unit, value, fields))
}

/** A `timezone` among the fields replaces the zone and keeps the local time. */
export function truncateDateTime(unit: string, value: Temporal, fields: CypherMap): Temporal {
  return dateTimeFromMap(withZone(withDateTime(unit, value, fields), zonePart(value)))
}

function withTime(unit: string, value: Temporal, fields: CypherMap): Map<string, Value> {
  if (!('nanoOfDay' in value)) throw invalid(`A ${typeName(value)} has no time of day to truncate.`)
  const nanoOfDay = truncateNanos(unit, value.nanoOfDay)
  return new Map<string, Value>([
    ['time', { kind: 'local-time', nanoOfDay }],
    ...withFraction(unit, nanoOfDay, fields),
  ])
}

function withDateTime(unit: string, value: Temporal, fields: CypherMap): Map<string, Value> {
  if (timeUnits.has(unit) && !('nanoOfDay' in value))
    throw invalid(`A ${typeName(value)} cannot be truncated to the ${unit}; it has no time of day.`)
  const byTime = timeUnits.has(unit) && 'nanoOfDay' in value
  const nanoOfDay = byTime ? truncateNanos(unit, value.nanoOfDay) : 0n
  const epochDay = byTime ? dayPart(value) : truncateDay(unit, dayPart(value))
  return new Map<string, Value>([
    ['datetime', { kind: 'local-date-time', epochDay, nanoOfDay }],
    ...withFraction(unit, nanoOfDay, fields),
  ])
}

/** The zone that the truncated value keeps, unless the fields name another. */
function withZone(fields: Map<string, Value>, zone: Zone | null): Map<string, Value> {
  const named = [...fields.keys()].some(key => key.toLowerCase() === 'timezone')
  return zone === null || named ? fields : fields.set('timezone', zoneText(zone))
}

/** A smaller fraction set after truncating to milli- or microseconds adds to what was kept. */
function withFraction(unit: string, nanoOfDay: bigint, fields: CypherMap): [string, Value][] {
  const names = new Set([...fields.keys()].map(key => key.toLowerCase()))
  const kept: [string, Value][] = []
  const smaller = unit === 'millisecond' ? ['microsecond', 'nanosecond'] : ['nanosecond']
  if (/^(milli|micro)second$/.test(unit) && smaller.some(name => names.has(name))) {
    kept.push(['millisecond', (nanoOfDay / 1_000_000n) % 1000n])
    if (unit === 'microsecond') kept.push(['microsecond', (nanoOfDay / 1_000n) % 1000n])
  }
  return [...kept.filter(([name]) => !names.has(name)), ...fields]
}

function truncateNanos(unit: string, nanoOfDay: bigint): bigint {
  const size = unit === 'day' ? nanosPerDay : timeUnits.get(unit)
  if (size === undefined) throw unknownUnit(unit)
  return nanoOfDay - (nanoOfDay % size)
}

function truncateDay(unit: string, epochDay: number): number {
  const { year, month } = civilOf(epochDay)
  const years = yearUnits.get(unit)
  if (years !== undefined) return epochDayOf(year - (year % years), 1, 1)
  switch (unit) {
    case 'weekYear':
      return firstMonday(weekOf(epochDay).weekYear)
    case 'quarter':
      return epochDayOf(year, month - ((month - 1) % 3), 1)
    case 'month':
      return epochDayOf(year, month, 1)
    case 'week':
      return epochDay - weekdayOf(epochDay) + 1
    case 'day':
      return epochDay
    default:
      throw unknownUnit(unit)
  }
}

function unknownUnit(unit: string) {
  return invalid(`'${unit}' is no unit that this type can be truncated to.`)
}
