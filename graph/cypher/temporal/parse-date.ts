import { dayOfQuarterDate, ordinalDate, weekDate } from './dates.ts'
import { existingDay } from './build.ts'

/** Without dashes the year has four digits; with them it may have a sign and up to nine. */
const forms = [
  /^(?<year>\d{4})(?:(?<month>\d{2})(?<day>\d{2})?|W(?<week>\d{2})(?<weekday>\d)?|Q(?<quarter>\d)(?<quarterDay>\d{2})?|(?<yearDay>\d{3}))?$/i,
  /^(?<year>\d{4}|[+-]\d{1,9})(?:-(?<month>\d{1,2}(?=-)|\d{2})(?:-(?<day>\d{1,2}))?|-W(?<week>\d{1,2})(?:-(?<weekday>\d))?|-Q(?<quarter>\d)(?:-(?<quarterDay>\d{1,2}))?|-(?<yearDay>\d{3}))?$/i,
]

/**
 * The day named by an ISO 8601 text: calendar, week, quarter or ordinal form, basic or extended; parts left out
 * at the end are 1. Null when the text has none of the forms.
 * @throws `INVALID_ARGUMENT_VALUE` for a day that does not exist.
 */
export function parseDay(text: string): number | null {
  for (const form of forms) {
    const groups = form.exec(text)?.groups
    if (groups) return dayOf(groups)
  }
  return null
}

function dayOf(groups: Record<string, string | undefined>): number {
  const number = (name: string) => Number(groups[name] ?? 1)
  const year = number('year') + 0
  if (groups.week !== undefined) return weekDate(year, number('week'), number('weekday'))
  if (groups.quarter !== undefined) return dayOfQuarterDate(year, number('quarter'), number('quarterDay'))
  if (groups.yearDay !== undefined) return ordinalDate(year, number('yearDay'))
  return existingDay(year, number('month'), number('day'))
}
