/**
 * One total order for two temporal values of the same kind, as Neo4j has it: zoned values by instant, then by
 * offset, then a bare offset before a named zone, then the zone's name. Zero means equal.
 */
import { compareStrings } from './strings.ts'
import type { CypherDateTime, CypherDuration, CypherTime } from './temporal.ts'
import type { Temporal } from './value.ts'

const secondsPerAverageMonth = 2_629_746n

export function compareTemporal(a: Temporal, b: Temporal): number {
  if (a.kind === 'date' && b.kind === 'date') return a.epochDay - b.epochDay
  if (a.kind === 'local-time' && b.kind === 'local-time') return sign(a.nanoOfDay - b.nanoOfDay)
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a, b)
  if (a.kind === 'local-date-time' && b.kind === 'local-date-time')
    return a.epochDay - b.epochDay || sign(a.nanoOfDay - b.nanoOfDay)
  if (a.kind === 'date-time' && b.kind === 'date-time') return compareDateTimes(a, b)
  if (a.kind === 'duration' && b.kind === 'duration') return compareDurations(a, b)
  throw new TypeError(`compareTemporal takes two of one kind, not ${a.kind} and ${b.kind}`)
}

function compareTimes(a: CypherTime, b: CypherTime): number {
  return sign(utcNanos(a) - utcNanos(b)) || a.offsetSeconds - b.offsetSeconds
}

function compareDateTimes(a: CypherDateTime, b: CypherDateTime): number {
  return (
    sign(BigInt(a.epochDay - b.epochDay) * 86_400_000_000_000n + utcNanos(a) - utcNanos(b)) ||
    a.offsetSeconds - b.offsetSeconds ||
    compareZones(a.zone, b.zone)
  )
}

function compareZones(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1)
  return compareStrings(a, b)
}

/** By average length (a month of 30.436875 days), then by the parts; only identical durations come out equal. */
function compareDurations(a: CypherDuration, b: CypherDuration): number {
  return (
    sign(averageSeconds(a) - averageSeconds(b)) ||
    a.nanoseconds - b.nanoseconds ||
    sign(a.months - b.months) ||
    sign(a.days - b.days)
  )
}

function averageSeconds(duration: CypherDuration): bigint {
  return duration.seconds + duration.days * 86_400n + duration.months * secondsPerAverageMonth
}

function utcNanos(value: CypherTime | CypherDateTime): bigint {
  return value.nanoOfDay - BigInt(value.offsetSeconds) * 1_000_000_000n
}

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0
}
