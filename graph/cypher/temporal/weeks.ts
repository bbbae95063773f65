/** ISO 8601 weeks: they start on Monday, and week 1 is the one that holds 4 January. */
import { civilOf, epochDayOf } from '../../model/calendar.ts'

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1
}

export function weekOf(epochDay: number): { weekYear: number; week: number } {
  const thursday = epochDay - weekdayOf(epochDay) + 4
  const { year } = civilOf(thursday)
  return { weekYear: year, week: Math.floor((thursday - epochDayOf(year, 1, 1)) / 7) + 1 }
}

/** The Monday that starts week 1 of a week-based year. */
export function firstMonday(weekYear: number): number {
  const fourth = epochDayOf(weekYear, 1, 4)
  return fourth - weekdayOf(fourth) + 1
}

/** 52 or 53. */
export function weeksIn(weekYear: number): number {
  return (firstMonday(weekYear + 1) - firstMonday(weekYear)) / 7
}
