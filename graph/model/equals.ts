import { compareTemporal } from './compare-temporal.ts'
import { kindOf } from './kind-of.ts'
import { compareNumbers } from './numbers.ts'
import type { CypherMap, GraphPath, Point, Temporal, Value } from './value.ts'

/**
 * Cypher's `=`: true, false, or null when a null decides. Numbers compare exactly across INTEGER and FLOAT,
 * NaN equals nothing, entities are equal by element id, and different types are never equal.
 */
export function equals(a: Value, b: Value): boolean | null {
  if (a === null || b === null) return null
  if (typeof a === 'string' || typeof b === 'string') return a === b
  const kind = kindOf(a)
  const other = kindOf(b)
  if ((kind === 'integer' || kind === 'float') && (other === 'integer' || other === 'float'))
    return compareNumbers(a as bigint, b as bigint) === 0
  if (kind !== other) return false
  switch (kind) {
    case 'boolean':
      return a === b
    case 'list':
      return equalLists(a as readonly Value[], b as readonly Value[])
    case 'map':
      return equalMaps(a as CypherMap, b as CypherMap)
    case 'node':
    case 'relationship':
      return (a as { elementId: string }).elementId === (b as { elementId: string }).elementId
    case 'path':
      return equalPaths(a as GraphPath, b as GraphPath)
    case 'point':
      return equalPoints(a as Point, b as Point)
    case 'bytes':
      return equalLists([...(a as Uint8Array)], [...(b as Uint8Array)])
    default:
      return compareTemporal(a as Temporal, b as Temporal) === 0
  }
}

function equalLists(a: readonly Value[], b: readonly Value[]): boolean | null {
  if (a.length !== b.length) return false
  let result: boolean | null = true
  for (let index = 0; index < a.length; index++) {
    const equal = equals(a[index]!, b[index]!)
    if (equal === false) return false
    if (equal === null) result = null
  }
  return result
}

function equalMaps(a: CypherMap, b: CypherMap): boolean | null {
  if (a.size !== b.size) return false
  for (const key of a.keys()) if (!b.has(key)) return false
  let result: boolean | null = true
  for (const [key, value] of a) {
    const equal = equals(value, b.get(key)!)
    if (equal === false) return false
    if (equal === null) result = null
  }
  return result
}

/** Two paths are equal when they visit the same nodes over the same relationships in the same order. */
function equalPaths(a: GraphPath, b: GraphPath): boolean {
  return (
    a.relationships.length === b.relationships.length &&
    a.nodes.every((node, index) => node.elementId === b.nodes[index]!.elementId) &&
    a.relationships.every((item, index) => item.elementId === b.relationships[index]!.elementId)
  )
}

function equalPoints(a: Point, b: Point): boolean {
  return a.srid === b.srid && a.x === b.x && a.y === b.y && a.z === b.z
}
