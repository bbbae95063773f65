import type { ClaimRecord, TimeRange } from './case-file.ts'
import { readMoment } from './moment.ts'

/** A time range in whole days since 1970-01-01, with the wall-clock times of its ends where the range has them. */
export interface DayRange {
  readonly firstDay: number
  readonly lastDay: number
  readonly firstTime: string | null
  readonly lastTime: string | null
}

/** The days of a range that was decoded; throws a RangeError on text that no decoder lets through. */
export function dayRange({ earliest, latest }: TimeRange): DayRange {
  const first = readMoment(earliest)
  const last = readMoment(latest)
  if (!first || !last) throw new RangeError(`"${earliest}" to "${latest}" is no time range.`)
  return { firstDay: first.firstDay, lastDay: last.lastDay, firstTime: first.time, lastTime: last.time }
}

/** The days from the first to the last that any of these claims gives to what happened; null when none does. */
export function happenedDays(
  claims: readonly Pick<ClaimRecord, 'happened'>[],
): { readonly firstDay: number; readonly lastDay: number } | null {
  const ranges = claims.flatMap(({ happened }) => (happened ? [dayRange(happened)] : []))
  if (ranges.length === 0) return null
  return {
    firstDay: Math.min(...ranges.map(({ firstDay }) => firstDay)),
    lastDay: Math.max(...ranges.map(({ lastDay }) => lastDay)),
  }
}
