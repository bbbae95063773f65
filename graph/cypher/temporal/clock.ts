import type { CypherDateTime, CypherTime } from '../../model/temporal.ts'
import { floorDiv, fromInstant, nanosPerSecond, type Zone } from './build.ts'
import { offsetAt } from './zones.ts'

/** The moment a statement started, in a zone. `startedAt` is in nanoseconds since 1970, UTC. */
export function statementTime(startedAt: bigint, zone: Zone): CypherDateTime {
  return fromInstant(startedAt, zone, offsetAt)
}

/** The offset a zone had when the statement started: what a time without a date takes from a named zone. */
export function offsetNow(startedAt: bigint, zone: Zone): number {
  return zone.name === null
    ? zone.offsetSeconds
    : offsetAt(zone.name, Number(floorDiv(startedAt, nanosPerSecond)))
}

/** The same moment of the day with another offset. */
export function shiftOffset(time: CypherTime, offsetSeconds: number): CypherTime {
  const moved = time.nanoOfDay + BigInt(offsetSeconds - time.offsetSeconds) * nanosPerSecond
  const day = 86_400n * nanosPerSecond
  return { kind: 'time', nanoOfDay: ((moved % day) + day) % day, offsetSeconds }
}
