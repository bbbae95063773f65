import type { CypherMap, GraphNode, GraphRelationship, Value } from './value.ts'

export type Kind =
  | 'null'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'string'
  | 'bytes'
  | 'list'
  | 'map'
  | Extract<Value, { kind: string }>['kind']

/** The kind of any value; records carry theirs, everything else is told by its JavaScript type. */
export function kindOf(value: Value): Kind {
  switch (typeof value) {
    case 'string':
      return 'string'
    case 'bigint':
      return 'integer'
    case 'number':
      return 'float'
    case 'boolean':
      return 'boolean'
    default:
  }
  if (value === null) return 'null'
  if (isList(value)) return 'list'
  if (value instanceof Map) return 'map'
  if (value instanceof Uint8Array) return 'bytes'
  return (value as Extract<Value, { kind: string }>).kind
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

export function isMap(value: Value): value is CypherMap {
  return value instanceof Map
}

/** A node or a relationship: what has an element id and properties. */
export function isEntity(value: Value): value is GraphNode | GraphRelationship {
  if (typeof value !== 'object' || value === null) return false
  const kind = (value as { kind?: unknown }).kind
  return kind === 'node' || kind === 'relationship'
}

export function isNumeric(value: Value): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number'
}
