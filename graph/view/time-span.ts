import { daysInMonth, epochDayOf } from '../model/calendar.ts'
import { isList } from '../model/kind-of.ts'
import type { Value } from '../model/value.ts'

/** From the first to the last second that a time may stand for, since 1970-01-01; without an offset as if in UTC. */
export interface TimeSpan {
  readonly first: number
  readonly last: number
}

const DAY = 86_400
const TIME = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/

/**
 * Reads `2014`, `2014-04`, `2014-04-30`, `2014-04-30T07:40`, the same with seconds and an offset, and two of them
 * with a slash between; null for any other text and for days that never were.
 */
export function readTimeSpan(text: string): TimeSpan | null {
  const slash = text.indexOf('/')
  if (slash < 0) return readOne(text)
  const from = readOne(text.slice(0, slash))
  const to = readOne(text.slice(slash + 1))
  return from && to && { first: from.first, last: Math.max(from.last, to.last) }
}

/** The times that a property's value stands for: of a list every one of its own; none when it is no time. */
export function timeSpansOf(value: Value | undefined): readonly TimeSpan[] {
  if (value === undefined || value === null) return []
  if (isList(value)) return value.flatMap(timeSpansOf)
  const span = spanOf(value)
  return span ? [span] : []
}

function spanOf(value: Value): TimeSpan | null {
  if (typeof value === 'string') return readTimeSpan(value)
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null
  if (value.kind === 'date') return wholeDays(value.epochDay, value.epochDay)
  if (value.kind !== 'local-date-time' && value.kind !== 'date-time') return null
  const offset = value.kind === 'date-time' ? value.offsetSeconds : 0
  const second = value.epochDay * DAY + Number(value.nanoOfDay / 1_000_000_000n) - offset
  return { first: second, last: second }
}

function readOne(text: string): TimeSpan | null {
  const match = TIME.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  const first = epochDayOf(year, month, day)
  if (match[2] === undefined) return wholeDays(first, epochDayOf(year, 12, 31))
  if (match[3] === undefined) return wholeDays(first, epochDayOf(year, month, daysInMonth(year, month)))
  if (match[4] === undefined) return wholeDays(first, first)
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return null
  const at = first * DAY + hour * 3600 + minute * 60 + second - offsetOf(match[7])
  return { first: at, last: match[6] === undefined ? at + 59 : at }
}

function wholeDays(first: number, last: number): TimeSpan {
  return { first: first * DAY, last: last * DAY + DAY - 1 }
}

function offsetOf(text: string | undefined): number {
  if (text === undefined || text === 'Z') return 0
  const size = Number(text.slice(1, 3)) * 3600 + Number(text.slice(4)) * 60
  return text.startsWith('-') ? -size : size
}
