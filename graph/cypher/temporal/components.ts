/** The named components that a map hands to a temporal function, read with their types checked. */
import { CodedError } from '../../model/errors.ts'
import { kindOf } from '../../model/kind-of.ts'
import { typeName } from '../../model/type-name.ts'
import type { CypherMap, Temporal, Value } from '../../model/value.ts'
import type { Zone } from './build.ts'
import { parseZone } from './parse-zone.ts'

export const dateNames = [
  'year',
  'quarter',
  'month',
  'week',
  'ordinalday',
  'dayofquarter',
  'dayofweek',
  'day',
] as const
export const timeNames = ['hour', 'minute', 'second', 'millisecond', 'microsecond', 'nanosecond'] as const

export interface Components {
  /** The whole numbers given, by lower-case name. */
  readonly numbers: ReadonlyMap<string, number>
  readonly zone: Zone | null
  readonly date: Temporal | null
  readonly time: Temporal | null
  readonly datetime: Temporal | null
  readonly epochSeconds: bigint | null
  readonly epochMillis: bigint | null
}

/** Reads a map for a type that takes the given names; anything else in it is refused. */
export function readComponents(map: CypherMap, type: string, names: readonly string[]): Components {
  const numbers = new Map<string, number>()
  const rest = new Map<string, Value>()
  for (const [key, value] of map) {
    const name = key.toLowerCase()
    if (!names.includes(name)) throw invalid(`A ${type} is not made from '${key}'.`)
    if (numbers.has(name) || rest.has(name)) throw invalid(`'${key}' is given twice.`)
    if (selectors.has(name)) rest.set(name, value)
    else if (typeof value === 'bigint') numbers.set(name, Number(value))
    else throw invalid(`'${key}' of a ${type} has to be an INTEGER, but is ${typeName(value)}.`)
  }
  const datetime = temporalOf(rest, 'datetime')
  if (datetime && (rest.has('date') || rest.has('time')))
    throw invalid("'datetime' stands alone; leave out 'date' and 'time'.")
  return {
    numbers,
    zone: zoneOf(rest),
    date: temporalOf(rest, 'date'),
    time: temporalOf(rest, 'time'),
    datetime,
    epochSeconds: epochOf(rest, 'epochseconds'),
    epochMillis: epochOf(rest, 'epochmillis'),
  }
}

const selectors: ReadonlySet<string> = new Set([
  'date',
  'time',
  'datetime',
  'timezone',
  'epochseconds',
  'epochmillis',
])

function temporalOf(rest: ReadonlyMap<string, Value>, name: string): Temporal | null {
  const value = rest.get(name)
  if (value === undefined) return null
  switch (kindOf(value)) {
    case 'date':
    case 'time':
    case 'local-time':
    case 'local-date-time':
    case 'date-time':
      return value as Temporal
    default:
      throw invalid(`'${name}' has to be a temporal value, but is ${typeName(value)}.`)
  }
}

function zoneOf(rest: ReadonlyMap<string, Value>): Zone | null {
  const value = rest.get('timezone')
  if (value === undefined) return null
  if (typeof value !== 'string') throw invalid(`'timezone' has to be a STRING, but is ${typeName(value)}.`)
  return parseZone(value)
}

function epochOf(rest: ReadonlyMap<string, Value>, name: string): bigint | null {
  const value = rest.get(name)
  if (value === undefined) return null
  if (typeof value !== 'bigint') throw invalid(`'${name}' has to be an INTEGER, but is ${typeName(value)}.`)
  return value
}

export function invalid(sentence: string): CodedError {
  return new CodedError('INVALID_ARGUMENT_VALUE', sentence)
}
