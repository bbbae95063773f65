import { civilOf } from '../../model/calendar.ts'
import { clampedDay, dayOfQuarterDate, ordinalDate, weekDate } from './dates.ts'
import { existingDay, outOfRange } from './build.ts'
import { invalid } from './components.ts'
import { weekOf, weekdayOf } from './weeks.ts'

type Numbers = ReadonlyMap<string, number>

/** The four ways to name a day; the names of one may not be mixed with another's. */
const groups = {
  calendar: ['month', 'day'],
  week: ['week', 'dayofweek'],
  quarter: ['quarter', 'dayofquarter'],
  ordinal: ['ordinalday'],
} as const

/**
 * The day that a map's components name. With a `base` they replace the base's own, month by month and week by
 * week; without one the year has to be there and only the smallest components may be left out, which are then 1.
 * `complete` asks for a whole day, since a time of day follows.
 */
export function assembleDay(numbers: Numbers, base: number | null, complete: boolean): number {
  const used = (Object.keys(groups) as (keyof typeof groups)[]).filter(group =>
    groups[group].some(name => numbers.has(name)),
  )
  if (used.length > 1) throw invalid(`A date is named by ${used[0]} or by ${used[1]}, not by both.`)
  const group = used[0] ?? 'calendar'
  if (base !== null) return replace(group, numbers, base)
  const names = ['year', ...groups[group]]
  const missing = names.findIndex(name => !numbers.has(name))
  const later = names.slice(missing).find(name => numbers.has(name))
  if (missing !== -1 && (complete || later !== undefined || missing === 0))
    throw invalid(`'${names[missing]}' has to be given as well${later ? ` when '${later}' is` : ''}.`)
  const [year, first, second] = names.map(name => numbers.get(name) ?? 1) as [number, number, number]
  if (group === 'week') return weekDate(year, first, second)
  if (group === 'quarter') return dayOfQuarterDate(year, first, second)
  return group === 'ordinal' ? ordinalDate(year, first) : existingDay(year, first, second)
}

/** Largest component first, each change taking the last day of a month that is too short for the day so far. */
function replace(group: keyof typeof groups, numbers: Numbers, base: number): number {
  if (group === 'week') return replaceWeek(numbers, base)
  const { year, month, day } = civilOf(inYear(numbers, base))
  if (group === 'ordinal') return ordinalDate(year, numbers.get('ordinalday')!)
  if (group === 'quarter') {
    const quarter = numbers.get('quarter') ?? Math.ceil(month / 3)
    const dayOfQuarter = numbers.get('dayofquarter')
    if (dayOfQuarter !== undefined) return dayOfQuarterDate(year, quarter, dayOfQuarter)
    if (quarter < 1 || quarter > 4) throw outOfRange(`Quarter ${quarter}`)
    return clampedDay(year, (quarter - 1) * 3 + ((month - 1) % 3) + 1, day)
  }
  const newMonth = numbers.get('month') ?? month
  const newDay = numbers.get('day')
  return newDay === undefined ? clampedDay(year, newMonth, day) : existingDay(year, newMonth, newDay)
}

/** With a week the year is that of the week; without one it is the calendar's, and the day moves within its week. */
function replaceWeek(numbers: Numbers, base: number): number {
  const week = numbers.get('week')
  const start = week === undefined ? inYear(numbers, base) : base
  const own = weekOf(start)
  const weekYear = week === undefined ? own.weekYear : (numbers.get('year') ?? own.weekYear)
  return weekDate(weekYear, week ?? own.week, numbers.get('dayofweek') ?? weekdayOf(start))
}

function inYear(numbers: Numbers, base: number): number {
  const { year, month, day } = civilOf(base)
  return clampedDay(numbers.get('year') ?? year, month, day)
}
