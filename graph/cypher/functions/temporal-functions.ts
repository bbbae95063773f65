/** The constructors of the five points in time, their clocks, and `.truncate`. */
import { isMap, kindOf } from '../../model/kind-of.ts'
import type { CypherMap, Temporal, Value } from '../../model/value.ts'
import type { RunContext } from '../row.ts'
import { fromInstant, makeDateTime, outOfRange, utc, type Zone } from '../temporal/build.ts'
import { offsetNow, statementTime } from '../temporal/clock.ts'
import {
  dateFromMap,
  dateTimeFromMap,
  localDateTimeFromMap,
  localTimeFromMap,
  timeFromMap,
} from '../temporal/from-map.ts'
import {
  parseDate,
  parseDateTime,
  parseLocalDateTime,
  parseLocalTime,
  parseTime,
} from '../temporal/parse-temporal.ts'
import { parseZone } from '../temporal/parse-zone.ts'
import { dayPart, timePart } from '../temporal/parts.ts'
import {
  truncateDate,
  truncateDateTime,
  truncateLocalDateTime,
  truncateLocalTime,
  truncateTime,
} from '../temporal/truncate.ts'
import { offsetAt } from '../temporal/zones.ts'
import { open, strict, unsupported, wrongType, type FunctionRecord } from './function-record.ts'

interface Constructor {
  readonly name: string
  fromText(text: string, startedAt: bigint): Temporal
  fromMap(map: CypherMap, startedAt: bigint): Temporal
  /** The part of this kind that another temporal value has. */
  select(value: Temporal): Temporal
  truncate(unit: string, value: Temporal, fields: CypherMap, startedAt: bigint): Temporal
}

const constructors: readonly Constructor[] = [
  {
    name: 'date',
    fromText: parseDate,
    fromMap: dateFromMap,
    select: value => ({ kind: 'date', epochDay: dayPart(value) }),
    truncate: truncateDate,
  },
  {
    name: 'localtime',
    fromText: parseLocalTime,
    fromMap: localTimeFromMap,
    select: value => ({ kind: 'local-time', nanoOfDay: timePart(value) }),
    truncate: truncateLocalTime,
  },
  {
    name: 'time',
    fromText: (text, startedAt) => parseTime(text, utc, zone => offsetNow(startedAt, zone)),
    fromMap: timeFromMap,
    select: value => {
      const offsetSeconds = 'offsetSeconds' in value ? value.offsetSeconds : 0
      return { kind: 'time', nanoOfDay: timePart(value), offsetSeconds }
    },
    truncate: truncateTime,
  },
  {
    name: 'localdatetime',
    fromText: parseLocalDateTime,
    fromMap: localDateTimeFromMap,
    select: value => ({ kind: 'local-date-time', epochDay: dayPart(value), nanoOfDay: timePart(value) }),
    truncate: truncateLocalDateTime,
  },
  {
    name: 'datetime',
    fromText: text => parseDateTime(text, utc),
    fromMap: dateTimeFromMap,
    select: value =>
      value.kind === 'date-time'
        ? value
        : makeDateTime({ epochDay: dayPart(value), nanoOfDay: timePart(value) }, utc),
    truncate: truncateDateTime,
  },
]

export const temporalFunctions: readonly FunctionRecord[] = [
  ...constructors.flatMap(constructor => [
    construct(constructor),
    ...['statement', 'transaction'].map(clock => clockFunction(constructor, clock)),
    realtime(constructor),
    truncation(constructor),
  ]),
  strict('datetime.fromepoch', 2, 2, (seconds, nanos) => {
    if (typeof seconds !== 'bigint') throw wrongType('datetime.fromepoch', 'INTEGERs', seconds)
    if (typeof nanos !== 'bigint') throw wrongType('datetime.fromepoch', 'INTEGERs', nanos)
    if (nanos < 0n || nanos >= 1_000_000_000n) throw outOfRange(`Nanosecond ${nanos}`)
    return fromInstant(seconds * 1_000_000_000n + nanos, utc, offsetAt)
  }),
  strict('datetime.fromepochmillis', 1, 1, millis => {
    if (typeof millis !== 'bigint') throw wrongType('datetime.fromepochmillis', 'an INTEGER', millis)
    return fromInstant(millis * 1_000_000n, utc, offsetAt)
  }),
]

/** `date()` is now; `date(text)`, `date({…})` and `date(other)` make one; `date({timezone: …})` is now elsewhere. */
function construct(constructor: Constructor): FunctionRecord {
  const { name } = constructor
  return open(name, 0, 1, (context, value) => {
    if (value === undefined) return now(constructor, context, utc)
    if (value === null) return null
    if (typeof value === 'string') return constructor.fromText(value, context.startedAt)
    if (isMap(value)) {
      const zone = onlyZone(value)
      return zone === null ? constructor.fromMap(value, context.startedAt) : now(constructor, context, zone)
    }
    if (isPointInTime(value)) return constructor.select(value)
    throw wrongType(name, 'a STRING, a MAP or a temporal value', value)
  })
}

function onlyZone(map: CypherMap): Zone | null {
  const [entry] = map
  if (map.size !== 1 || entry![0].toLowerCase() !== 'timezone' || typeof entry![1] !== 'string') return null
  return parseZone(entry![1])
}

function now(constructor: Constructor, context: RunContext, zone: Zone): Temporal {
  return constructor.select(statementTime(context.startedAt, zone))
}

/** A statement is a transaction of its own here, so both clocks read the same. */
function clockFunction(constructor: Constructor, clock: string): FunctionRecord {
  const name = `${constructor.name}.${clock}`
  return open(name, 0, 1, (context, zone) => {
    if (zone === null) return null
    if (zone !== undefined && typeof zone !== 'string') throw wrongType(name, 'a time zone as a STRING', zone)
    return now(constructor, context, zone === undefined ? utc : parseZone(zone))
  })
}

function realtime(constructor: Constructor): FunctionRecord {
  const name = `${constructor.name}.realtime`
  return open(name, 0, 1, (_context, zone) => {
    if (zone === null) return null
    throw unsupported(`${name}(); use ${constructor.name}(), which tells when the statement started.`)
  })
}

function truncation(constructor: Constructor): FunctionRecord {
  const name = `${constructor.name}.truncate`
  return open(name, 1, 3, (context, unit, value, fields) => {
    if (typeof unit !== 'string') throw wrongType(name, 'a unit as a STRING', unit!)
    const instant: Value = value === undefined ? statementTime(context.startedAt, utc) : value
    if (!isPointInTime(instant)) throw wrongType(name, 'a temporal value', instant)
    if (fields !== undefined && fields !== null && !isMap(fields))
      throw wrongType(name, 'a MAP of components', fields)
    return constructor.truncate(unit, instant, fields ?? new Map(), context.startedAt)
  })
}

/** Any temporal value but a duration. */
export function isPointInTime(value: Value): value is Exclude<Temporal, { kind: 'duration' }> {
  switch (kindOf(value)) {
    case 'date':
    case 'local-time':
    case 'time':
    case 'local-date-time':
    case 'date-time':
      return true
    default:
      return false
  }
}
