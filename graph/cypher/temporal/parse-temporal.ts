/** Temporal values from ISO 8601 text, in all the forms that Neo4j reads. */
import { CodedError } from '../../model/errors.ts'
import type {
  CypherDate,
  CypherDateTime,
  CypherLocalDateTime,
  CypherLocalTime,
  CypherTime,
} from '../../model/temporal.ts'
import { makeDate, makeDateTime, outOfRange, type Zone } from './build.ts'
import { parseDay } from './parse-date.ts'
import { parseOffset, parseZone, unreadable } from './parse-zone.ts'

export function parseDate(text: string): CypherDate {
  const epochDay = parseDay(text)
  if (epochDay === null) throw unreadable('DATE', text, '2015-07-21')
  return makeDate(epochDay)
}

export function parseLocalTime(text: string): CypherLocalTime {
  const nanoOfDay = parseNanoOfDay(text)
  if (nanoOfDay === null) throw unreadable('LOCAL TIME', text, '21:40:32.142')
  return { kind: 'local-time', nanoOfDay }
}

/** A time without an offset gets that of `zone`, as seen at the start of the statement. */
export function parseTime(text: string, zone: Zone, offsetOf: (zone: Zone) => number): CypherTime {
  const [, clock = '', offset] = /^(.*?)(z|[+-].*)?$/is.exec(text)!
  const nanoOfDay = parseNanoOfDay(clock)
  const offsetSeconds = offset === undefined ? offsetOf(zone) : parseOffset(offset)
  if (nanoOfDay === null || offsetSeconds === null) throw unreadable('ZONED TIME', text, '21:40:32.142+01:00')
  return { kind: 'time', nanoOfDay, offsetSeconds }
}

export function parseLocalDateTime(text: string): CypherLocalDateTime {
  const local = parseLocal(text)
  if (local === null) throw unreadable('LOCAL DATETIME', text, '2015-07-21T21:40:32.142')
  return { kind: 'local-date-time', ...local }
}

/** Offset, zone name in brackets, or both, in which case they have to agree; neither means `zone`. */
export function parseDateTime(text: string, zone: Zone): CypherDateTime {
  const failure = unreadable('ZONED DATETIME', text, '2015-07-21T21:40:32.142+02:00[Europe/Stockholm]')
  const match = /^([^T]*)(?:T(.*?)(z|[+-][\d:]*)?(?:\[([^\]]*)\])?)?$/is.exec(text)
  if (!match) throw failure
  const [, day = '', clock, offsetText, name] = match
  const local = parseLocal(clock === undefined ? day : `${day}T${clock}`)
  const offset = offsetText === undefined ? null : parseOffset(offsetText)
  if (local === null || (offsetText !== undefined && offset === null)) throw failure
  if (name === undefined)
    return makeDateTime(local, offset === null ? zone : { offsetSeconds: offset, name: null })
  const zoneOfName = parseZone(name)
  if (zoneOfName.name === null && (offset !== null || !/^z$/i.test(name))) throw failure
  const value = makeDateTime(local, zoneOfName, offset)
  if (offset === null || (value.offsetSeconds === offset && value.nanoOfDay === local.nanoOfDay)) return value
  throw new CodedError(
    'INVALID_ARGUMENT_VALUE',
    `In '${text}' the offset is not that of the zone at that time.`,
  )
}

function parseLocal(text: string): { epochDay: number; nanoOfDay: bigint } | null {
  const split = text.search(/t/i)
  const epochDay = parseDay(split === -1 ? text : text.slice(0, split))
  const nanoOfDay = split === -1 ? 0n : parseNanoOfDay(text.slice(split + 1))
  return epochDay === null || nanoOfDay === null ? null : { epochDay: makeDate(epochDay).epochDay, nanoOfDay }
}

const clockForms = [
  /^(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?)?$/,
  /^(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?$/,
]

/** `21:40:32.142`, `214032.142`, `21:40`, `2140` or `21`; null when the text is none of them. */
function parseNanoOfDay(text: string): bigint | null {
  const match = clockForms[0]!.exec(text) ?? clockForms[1]!.exec(text)
  if (!match) return null
  const [hour, minute, second] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) throw outOfRange(`The time ${text}`)
  return BigInt(hour * 3600 + minute * 60 + second) * 1_000_000_000n + BigInt((match[4] ?? '').padEnd(9, '0'))
}
