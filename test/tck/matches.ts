import { groupKey } from '../../graph/model/group-key.ts'
import { tckText } from './temporal-notation.ts'
import type {
  CypherMap,
  GraphNode,
  GraphPath,
  GraphRelationship,
  Temporal,
  Value,
} from '../../graph/model/value.ts'
import type { Expected, ExpectedNode, ExpectedRelationship } from './expected-value.ts'

/** True when the value is what is expected, types included: `1` is not `1.0`. A temporal value is its text. */
export function matches(value: Value, expected: Expected, ignoreListOrder: boolean): boolean {
  switch (expected.kind) {
    case 'null':
      return value === null
    case 'boolean':
    case 'integer':
      return value === expected.value
    case 'float':
      return typeof value === 'number' && (value === expected.value || Object.is(value, expected.value))
    case 'string':
      return (isTemporal(value) ? tckText(value) : value) === expected.value
    case 'list':
      return Array.isArray(value) && matchesList(value as Value[], expected.items, ignoreListOrder)
    case 'map':
      return value instanceof Map && matchesMap(value as CypherMap, expected.entries, ignoreListOrder)
    case 'node':
      return isKind<GraphNode>(value, 'node') && matchesNode(value, expected)
    case 'relationship':
      return isKind<GraphRelationship>(value, 'relationship') && matchesRelationship(value, expected)
    case 'path':
      return isKind<GraphPath>(value, 'path') && matchesPath(value, expected)
  }
}

/** True when every value matches one expected value of its own, in any order. */
export function matchesInAnyOrder<T, E>(
  values: readonly T[],
  expected: readonly E[],
  match: (value: T, expected: E) => boolean,
): boolean {
  if (values.length !== expected.length) return false
  const left = [...expected]
  return values.every(value => {
    const at = left.findIndex(candidate => match(value, candidate))
    if (at < 0) return false
    left.splice(at, 1)
    return true
  })
}

function matchesList(values: readonly Value[], expected: readonly Expected[], ignoreOrder: boolean): boolean {
  const match = (value: Value, item: Expected) => matches(value, item, ignoreOrder)
  if (ignoreOrder) return matchesInAnyOrder(values, expected, match)
  return values.length === expected.length && values.every((value, at) => match(value, expected[at]!))
}

function matchesMap(
  map: CypherMap,
  expected: ReadonlyMap<string, Expected>,
  ignoreListOrder: boolean,
): boolean {
  if (map.size !== expected.size) return false
  return [...expected].every(([key, value]) => map.has(key) && matches(map.get(key)!, value, ignoreListOrder))
}

function matchesNode(node: GraphNode, expected: ExpectedNode): boolean {
  const labels = groupKey([...node.labels].sort())
  return (
    labels === groupKey([...expected.labels].sort()) &&
    matchesMap(node.properties, expected.properties, false)
  )
}

function matchesRelationship(relationship: GraphRelationship, expected: ExpectedRelationship): boolean {
  return (
    relationship.type === expected.type && matchesMap(relationship.properties, expected.properties, false)
  )
}

function matchesPath(path: GraphPath, expected: Extract<Expected, { kind: 'path' }>): boolean {
  if (path.nodes.length !== expected.nodes.length) return false
  if (!path.nodes.every((node, at) => matchesNode(node, expected.nodes[at]!))) return false
  return path.relationships.every((relationship, at) => {
    const wanted = expected.relationships[at]!
    const start = path.nodes[wanted.forward ? at : at + 1]!
    return relationship.startId === start.elementId && matchesRelationship(relationship, wanted)
  })
}

function isKind<T extends { kind: string }>(value: Value, kind: T['kind']): value is T & Value {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind
}

const temporalKinds = new Set(['date', 'local-time', 'time', 'local-date-time', 'date-time', 'duration'])

function isTemporal(value: Value): value is Temporal {
  return typeof value === 'object' && value !== null && 'kind' in value && temporalKinds.has(value.kind)
}
