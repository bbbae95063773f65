/** The text Neo4j's `toString` gives for the six temporal types: ISO 8601, a time always with its seconds. */
import { civilOf } from './calendar.ts'
import type {
  CypherDate,
  CypherDateTime,
  CypherDuration,
  CypherLocalDateTime,
  CypherLocalTime,
  CypherTime,
} from './temporal.ts'

type AnyTemporal =
  | CypherDate
  | CypherLocalTime
  | CypherTime
  | CypherLocalDateTime
  | CypherDateTime
  | CypherDuration

export function temporalText(value: AnyTemporal): string {
  switch (value.kind) {
    case 'date':
      return dateText(value.epochDay)
    case 'local-time':
      return timeText(value.nanoOfDay)
    case 'time':
      return timeText(value.nanoOfDay) + offsetText(value.offsetSeconds)
    case 'local-date-time':
      return `${dateText(value.epochDay)}T${timeText(value.nanoOfDay)}`
    case 'date-time': {
      const zone = value.zone === null ? '' : `[${value.zone}]`
      return `${dateText(value.epochDay)}T${timeText(value.nanoOfDay)}${offsetText(value.offsetSeconds)}${zone}`
    }
    case 'duration':
      return durationText(value)
  }
}

/** `2026-08-01`; a year outside 0 to 9999 carries its sign, as ISO 8601 asks. */
function dateText(epochDay: number): string {
  const { year, month, day } = civilOf(epochDay)
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : year > 9999 ? '+' : ''
  return `${sign}${digits}-${two(month)}-${two(day)}`
}

/** `12:31:00` or `12:31:14.6`: as many decimals as it takes, so that none is lost. */
function timeText(nanoOfDay: bigint): string {
  const seconds = Number(nanoOfDay / 1_000_000_000n)
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return text + fraction(nanoOfDay % 1_000_000_000n)
}

function fraction(nanos: bigint): string {
  return nanos === 0n ? '' : `.${nanos.toString().padStart(9, '0').replace(/0+$/, '')}`
}

/** `Z`, `+01:00` or `+00:53:28`. */
export function offsetText(offsetSeconds: number): string {
  if (offsetSeconds === 0) return 'Z'
  const size = Math.abs(offsetSeconds)
  const text = `${offsetSeconds < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}:${two(Math.floor(size / 60) % 60)}`
  return size % 60 === 0 ? text : `${text}:${two(size % 60)}`
}

/** `P12Y5M14DT16H13M10.5S`; nothing at all is `PT0S`. Each part carries its own sign. */
function durationText(duration: CypherDuration): string {
  const { months, days } = duration
  let text = part(months / 12n, 'Y') + part(months % 12n, 'M') + part(days, 'D')
  const total = duration.seconds * 1_000_000_000n + BigInt(duration.nanoseconds)
  if (total !== 0n) {
    const seconds = total / 1_000_000_000n
    text += `T${part(seconds / 3600n, 'H')}${part((seconds / 60n) % 60n, 'M')}`
    text += secondsText(seconds % 60n, total % 1_000_000_000n)
  }
  return text === '' ? 'PT0S' : `P${text}`
}

function secondsText(seconds: bigint, nanos: bigint): string {
  if (seconds === 0n && nanos === 0n) return ''
  const sign = seconds < 0n || nanos < 0n ? '-' : ''
  return `${sign}${absolute(seconds)}${fraction(absolute(nanos))}S`
}

function part(amount: bigint, unit: string): string {
  return amount === 0n ? '' : `${amount}${unit}`
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
