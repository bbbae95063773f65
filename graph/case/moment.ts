import { daysInMonth, epochDayOf } from '../model/calendar.ts'

/** The days that a time text stands for, since 1970-01-01, and its wall-clock time (`HH:MM`) if it has one. */
export interface Moment {
  readonly firstDay: number
  readonly lastDay: number
  readonly time: string | null
}

const MOMENT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?$/
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Reads `2014`, `2014-04`, `2014-04-30` or `2014-04-30T07:40`; null for any other text and for days that never were. */
export function readMoment(text: string): Moment | null {
  const match = MOMENT.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  if (match[2] === undefined) return days(epochDayOf(year, 1, 1), epochDayOf(year, 12, 31))
  if (month < 1 || month > 12) return null
  const length = daysInMonth(year, month)
  if (match[3] === undefined) return days(epochDayOf(year, month, 1), epochDayOf(year, month, length))
  if (day < 1 || day > length) return null
  const time = match[4] ?? null
  if (time !== null && !TIME.test(time)) return null
  const epochDay = epochDayOf(year, month, day)
  return { firstDay: epochDay, lastDay: epochDay, time }
}

function days(firstDay: number, lastDay: number): Moment {
  return { firstDay, lastDay, time: null }
}
