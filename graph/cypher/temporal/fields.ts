/** The components of temporal values: what `.year`, `.offset` or `.minutesOfHour` read. */
import { civilOf, epochDayOf } from '../../model/calendar.ts'
import { CodedError } from '../../model/errors.ts'
import { offsetText } from '../../model/temporal-text.ts'
import { typeName } from '../../model/type-name.ts'
import type { CypherDateTime, CypherDuration, CypherTime } from '../../model/temporal.ts'
import type { Temporal, Value } from '../../model/value.ts'
import { floorDiv, instantNanos } from './build.ts'
import { weekOf, weekdayOf } from './weeks.ts'

/** One component by name, in any letter case; a component that the type does not have is an error. */
export function temporalField(value: Temporal, name: string): Value {
  const key = name.toLowerCase()
  const found =
    value.kind === 'duration'
      ? durationField(value, key)
      : (('epochDay' in value ? dateField(value.epochDay, key) : undefined) ??
        ('nanoOfDay' in value ? timeField(value.nanoOfDay, key) : undefined) ??
        ('offsetSeconds' in value ? zoneField(value, key) : undefined))
  if (found !== undefined) return typeof found === 'number' ? BigInt(found) : found
  throw new CodedError(
    'INVALID_ARGUMENT_VALUE',
    `A ${typeName(value)} has no component '${name}'; read one it has, such as ${value.kind === 'duration' ? 'days' : 'epochDay' in value ? 'year' : 'hour'}.`,
  )
}

type Field = number | bigint | string | undefined

function dateField(epochDay: number, key: string): Field {
  const { year, month, day } = civilOf(epochDay)
  switch (key) {
    case 'year':
      return year
    case 'quarter':
      return Math.ceil(month / 3)
    case 'month':
      return month
    case 'week':
      return weekOf(epochDay).week
    case 'weekyear':
      return weekOf(epochDay).weekYear
    case 'day':
      return day
    case 'ordinalday':
      return epochDay - epochDayOf(year, 1, 1) + 1
    case 'weekday':
    case 'dayofweek':
      return weekdayOf(epochDay)
    case 'dayofquarter':
      return epochDay - epochDayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1) + 1
    default:
      return undefined
  }
}

function timeField(nanoOfDay: bigint, key: string): Field {
  switch (key) {
    case 'hour':
      return nanoOfDay / 3_600_000_000_000n
    case 'minute':
      return (nanoOfDay / 60_000_000_000n) % 60n
    case 'second':
      return (nanoOfDay / 1_000_000_000n) % 60n
    case 'millisecond':
      return (nanoOfDay / 1_000_000n) % 1_000n
    case 'microsecond':
      return (nanoOfDay / 1_000n) % 1_000_000n
    case 'nanosecond':
      return nanoOfDay % 1_000_000_000n
    default:
      return undefined
  }
}

function zoneField(value: CypherTime | CypherDateTime, key: string): Field {
  switch (key) {
    case 'timezone':
      return value.kind === 'date-time' && value.zone !== null ? value.zone : offsetText(value.offsetSeconds)
    case 'offset':
      return offsetText(value.offsetSeconds)
    case 'offsetminutes':
      return Math.trunc(value.offsetSeconds / 60)
    case 'offsetseconds':
      return value.offsetSeconds
    case 'epochmillis':
      return value.kind === 'date-time' ? floorDiv(instantNanos(value), 1_000_000n) : undefined
    case 'epochseconds':
      return value.kind === 'date-time' ? floorDiv(instantNanos(value), 1_000_000_000n) : undefined
    default:
      return undefined
  }
}

/** Whole counts of a unit over its group, and what is left over within the next larger unit. */
function durationField(duration: CypherDuration, key: string): Field {
  const { months, days, seconds } = duration
  const nanos = BigInt(duration.nanoseconds)
  const fields: Readonly<Record<string, () => bigint>> = {
    years: () => months / 12n,
    quarters: () => months / 3n,
    months: () => months,
    weeks: () => days / 7n,
    days: () => days,
    hours: () => seconds / 3600n,
    minutes: () => seconds / 60n,
    seconds: () => seconds,
    milliseconds: () => seconds * 1_000n + nanos / 1_000_000n,
    microseconds: () => seconds * 1_000_000n + nanos / 1_000n,
    nanoseconds: () => seconds * 1_000_000_000n + nanos,
    quartersofyear: () => (months / 3n) % 4n,
    monthsofquarter: () => months % 3n,
    monthsofyear: () => months % 12n,
    daysofweek: () => days % 7n,
    minutesofhour: () => (seconds / 60n) % 60n,
    secondsofminute: () => seconds % 60n,
    millisecondsofsecond: () => nanos / 1_000_000n,
    microsecondsofsecond: () => nanos / 1_000n,
    nanosecondsofsecond: () => nanos,
  }
  return Object.hasOwn(fields, key) ? fields[key]!() : undefined
}
