/** What a temporal value has of a date, a time and a zone, for making one kind from another. */
import { CodedError } from '../../model/errors.ts'
import { typeName } from '../../model/type-name.ts'
import type { Temporal } from '../../model/value.ts'
import { zoneOf, type Zone } from './build.ts'

export function dayPart(value: Temporal): number {
  if ('epochDay' in value) return value.epochDay
  throw new CodedError('INVALID_ARGUMENT_VALUE', `A ${typeName(value)} has no date to take.`)
}

export function timePart(value: Temporal): bigint {
  if ('nanoOfDay' in value) return value.nanoOfDay
  throw new CodedError('INVALID_ARGUMENT_VALUE', `A ${typeName(value)} has no time of day to take.`)
}

/** Null for the kinds without a zone. */
export function zonePart(value: Temporal): Zone | null {
  return value.kind === 'date-time' || value.kind === 'time' ? zoneOf(value) : null
}
