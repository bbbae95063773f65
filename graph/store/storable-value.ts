import { CodedError } from '../model/errors.ts'
import type { Value } from '../model/value.ts'

/**
 * The value as a property may hold it: a scalar, a temporal value, a point, or a list of one type of them.
 * A list that mixes integers and floats becomes floats, as Neo4j stores it.
 *
 * @throws CodedError `INVALID_PROPERTY_TYPE` for maps, entities, paths, nested, mixed or null-holding lists.
 */
export function storableValue(value: Value, key: string): Value {
  if (!Array.isArray(value)) {
    if (typeName(value) === undefined) throw refused(key, 'a map, node, relationship or path')
    return value
  }
  const types = new Set<string | undefined>((value as Value[]).map(typeName))
  if (types.has('null')) throw refused(key, 'a list with null in it')
  if (types.has(undefined)) throw refused(key, 'a list of lists, maps, nodes, relationships or paths')
  if (types.size <= 1) return value
  if (types.size === 2 && types.has('integer') && types.has('float')) return value.map(Number)
  throw refused(key, 'a list of mixed types')
}

/** The type of a scalar, `undefined` for what no property can hold (lists included). */
function typeName(value: Value): string | undefined {
  if (value === null) return 'null'
  if (typeof value === 'bigint') return 'integer'
  if (typeof value === 'number') return 'float'
  if (typeof value !== 'object') return typeof value
  if (value instanceof Uint8Array) return 'bytes'
  if (!('kind' in value)) return undefined
  const kind = value.kind
  return kind === 'node' || kind === 'relationship' || kind === 'path' ? undefined : kind
}

function refused(key: string, what: string): CodedError {
  return new CodedError(
    'INVALID_PROPERTY_TYPE',
    `The property ${key} cannot hold ${what}; a property holds a single value or a list of values of one type.`,
  )
}
