/** Days named by week, by quarter or by their number in the year; a day that does not exist is refused. */
import { daysInMonth, epochDayOf, isLeapYear } from '../../model/calendar.ts'
import { existingDay, outOfRange } from './build.ts'
import { firstMonday, weeksIn } from './weeks.ts'

/** `weekday` 1 (Monday) to 7 (Sunday). */
export function weekDate(weekYear: number, week: number, weekday: number): number {
  existingDay(weekYear, 1, 1)
  if (week < 1 || week > weeksIn(weekYear)) throw outOfRange(`Week ${week} of ${weekYear}`)
  if (weekday < 1 || weekday > 7) throw outOfRange(`Day ${weekday} of a week`)
  return firstMonday(weekYear) + (week - 1) * 7 + weekday - 1
}

export function ordinalDate(year: number, ordinalDay: number): number {
  if (ordinalDay < 1 || ordinalDay > (isLeapYear(year) ? 366 : 365))
    throw outOfRange(`Day ${ordinalDay} of ${year}`)
  return existingDay(year, 1, 1) + ordinalDay - 1
}

export function dayOfQuarterDate(year: number, quarter: number, dayOfQuarter: number): number {
  if (quarter < 1 || quarter > 4) throw outOfRange(`Quarter ${quarter}`)
  const month = quarter * 3 - 2
  const length = daysInMonth(year, month) + daysInMonth(year, month + 1) + daysInMonth(year, month + 2)
  if (dayOfQuarter < 1 || dayOfQuarter > length) throw outOfRange(`Day ${dayOfQuarter} of quarter ${quarter}`)
  return existingDay(year, month, 1) + dayOfQuarter - 1
}

/** A day in a month, taking the month's last day where it has fewer. */
export function clampedDay(year: number, month: number, day: number): number {
  existingDay(year, month, 1)
  return epochDayOf(year, month, Math.min(day, daysInMonth(year, month)))
}
