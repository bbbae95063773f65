import { compareTemporal } from './compare-temporal.ts'
import { kindOf, type Kind } from './kind-of.ts'
import { compareNumbers } from './numbers.ts'
import { compareStrings } from './strings.ts'
import type { CypherMap, GraphNode, GraphPath, GraphRelationship, Point, Temporal, Value } from './value.ts'

/** Where each type stands in `ORDER BY` (openCypher's orderability; Neo4j's for points and temporal types). */
const ranks: Readonly<Record<Kind, number>> = {
  map: 0,
  node: 1,
  relationship: 2,
  list: 3,
  bytes: 4,
  path: 5,
  point: 6,
  'date-time': 7,
  'local-date-time': 8,
  date: 9,
  time: 10,
  'local-time': 11,
  duration: 12,
  string: 13,
  boolean: 14,
  integer: 15,
  float: 15,
  null: 16,
}

/**
 * The total order of `ORDER BY`, `min` and `max`: negative, zero or positive for any two values.
 * NaN is the largest number and equal to itself; null comes last and is equal to itself.
 */
export function orderValues(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
  const kind = kindOf(a)
  const byType = ranks[kind] - ranks[kindOf(b)]
  if (byType !== 0) return byType
  switch (kind) {
    case 'null':
      return 0
    case 'integer':
    case 'float':
      return orderNumbers(a as bigint | number, b as bigint | number)
    case 'boolean':
      return Number(a) - Number(b)
    case 'list':
      return orderLists(a as readonly Value[], b as readonly Value[])
    case 'bytes':
      return orderLists([...(a as Uint8Array)], [...(b as Uint8Array)])
    case 'map':
      return compareMaps(a as CypherMap, b as CypherMap, orderValues)!
    case 'node':
    case 'relationship':
      return compareEntities(a as GraphNode, b as GraphNode)
    case 'path':
      return comparePaths(a as GraphPath, b as GraphPath)
    case 'point':
      return orderPoints(a as Point, b as Point)
    default:
      return compareTemporal(a as Temporal, b as Temporal)
  }
}

function orderNumbers(a: bigint | number, b: bigint | number): number {
  const order = compareNumbers(a, b)
  return Number.isNaN(order) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : order
}

function orderLists(a: readonly Value[], b: readonly Value[]): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const order = orderValues(a[index]!, b[index]!)
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Fewer keys first, then the sorted keys, then the values in key order by `order`. */
export function compareMaps(
  a: CypherMap,
  b: CypherMap,
  order: (a: Value, b: Value) => number | null,
): number | null {
  if (a.size !== b.size) return a.size - b.size
  const keys = [...a.keys()].sort(compareStrings)
  const others = [...b.keys()].sort(compareStrings)
  for (const [index, key] of keys.entries()) {
    const byKey = compareStrings(key, others[index]!)
    if (byKey !== 0) return byKey
  }
  for (const key of keys) {
    const byValue = order(a.get(key)!, b.get(key)!)
    if (byValue !== 0) return byValue
  }
  return 0
}

/** By element id; ids that are decimal numbers go by their number. */
export function compareEntities(a: GraphNode | GraphRelationship, b: GraphNode | GraphRelationship): number {
  if (a.elementId === b.elementId) return 0
  if (isDecimal(a.elementId) && isDecimal(b.elementId) && a.elementId.length !== b.elementId.length)
    return a.elementId.length - b.elementId.length
  return compareStrings(a.elementId, b.elementId)
}

function isDecimal(id: string): boolean {
  return /^(0|[1-9]\d*)$/.test(id)
}

/** By the first node, then relationship by relationship, then the shorter first. */
export function comparePaths(a: GraphPath, b: GraphPath): number {
  const byStart = compareEntities(a.nodes[0]!, b.nodes[0]!)
  if (byStart !== 0) return byStart
  const length = Math.min(a.relationships.length, b.relationships.length)
  for (let index = 0; index < length; index++) {
    const order = compareEntities(a.relationships[index]!, b.relationships[index]!)
    if (order !== 0) return order
  }
  return a.relationships.length - b.relationships.length
}

function orderPoints(a: Point, b: Point): number {
  return a.srid - b.srid || a.x - b.x || a.y - b.y || (a.z ?? 0) - (b.z ?? 0)
}
