import neo4j from 'neo4j-driver'
import { civilOf } from '../../../graph/model/calendar.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import type { Temporal, Value } from '../../../graph/model/value.ts'

const LEAST_INTEGER = -(2n ** 63n)
const GREATEST_INTEGER = 2n ** 63n - 1n

/**
 * Parameters as the driver sends them: exact for every value that can be stored.
 *
 * @throws CodedError `PARAMETER_INVALID` for an integer beyond 64 bits, and for a node, relationship or path, which
 * no server takes.
 */
export function toDriverParameters(parameters: ReadonlyMap<string, Value>): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const [name, value] of parameters) define(object, name, toDriver(value, name))
  return object
}

function toDriver(value: Value, parameter: string): unknown {
  if (value === null || typeof value !== 'object')
    return typeof value === 'bigint' ? integer(value, parameter) : value
  if (value instanceof Uint8Array) return new Int8Array(value.buffer, value.byteOffset, value.length).slice()
  if (Array.isArray(value)) return (value as readonly Value[]).map(item => toDriver(item, parameter))
  if (value instanceof Map) {
    const object: Record<string, unknown> = {}
    for (const [key, item] of value as ReadonlyMap<string, Value>)
      define(object, key, toDriver(item, parameter))
    return object
  }
  return structure(value as Extract<Value, { kind: string }>, parameter)
}

function structure(value: Extract<Value, { kind: string }>, parameter: string): unknown {
  switch (value.kind) {
    case 'node':
    case 'relationship':
    case 'path':
      throw new CodedError(
        'PARAMETER_INVALID',
        `Parameter $${parameter} holds a ${value.kind}, which a server does not take; hand over its elementId instead.`,
      )
    case 'point':
      return new neo4j.types.Point(BigInt(value.srid), value.x, value.y, value.z)
    default:
      return temporal(value)
  }
}

function temporal(value: Temporal): unknown {
  switch (value.kind) {
    case 'date':
      return new neo4j.types.Date(...day(value.epochDay))
    case 'local-time':
      return new neo4j.types.LocalTime(...clock(value.nanoOfDay))
    case 'time':
      return new neo4j.types.Time(...clock(value.nanoOfDay), BigInt(value.offsetSeconds))
    case 'local-date-time':
      return new neo4j.types.LocalDateTime(...day(value.epochDay), ...clock(value.nanoOfDay))
    case 'date-time':
      return new neo4j.types.DateTime(
        ...day(value.epochDay),
        ...clock(value.nanoOfDay),
        BigInt(value.offsetSeconds),
        value.zone,
      )
    case 'duration':
      return new neo4j.types.Duration(value.months, value.days, value.seconds, BigInt(value.nanoseconds))
  }
}

function integer(value: bigint, parameter: string): bigint {
  if (value >= LEAST_INTEGER && value <= GREATEST_INTEGER) return value
  throw new CodedError(
    'PARAMETER_INVALID',
    `Parameter $${parameter} holds ${value}, which does not fit the 64 bits of an integer; hand it over as text.`,
  )
}

function day(epochDay: number): [bigint, bigint, bigint] {
  const { year, month, day } = civilOf(epochDay)
  return [BigInt(year), BigInt(month), BigInt(day)]
}

function clock(nanoOfDay: bigint): [bigint, bigint, bigint, bigint] {
  const seconds = nanoOfDay / 1_000_000_000n
  return [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n, nanoOfDay % 1_000_000_000n]
}

/** A plain assignment to `__proto__` would change the object instead of its content. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}
