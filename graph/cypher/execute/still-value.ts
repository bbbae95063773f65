import type { GraphNode, GraphPath, GraphRelationship, Value } from '../../model/value.ts'

/** The value with every entity in it copied as it is now, so that it stands still when the graph goes on changing. */
export function stillValue(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return (value as Value[]).map(stillValue)
  if (value instanceof Map)
    return new Map([...value].map(([key, item]) => [key as string, stillValue(item as Value)]))
  if (!('kind' in value)) return value
  switch (value.kind) {
    case 'node':
      return stillNode(value)
    case 'relationship':
      return stillRelationship(value)
    case 'path':
      return stillPath(value)
    default:
      return value
  }
}

// The store replaces labels and properties and never changes them in place: the references can be kept.
function stillNode({ elementId, labels, properties }: GraphNode): GraphNode {
  return { kind: 'node', elementId, labels, properties }
}

function stillRelationship({
  elementId,
  type,
  startId,
  endId,
  properties,
}: GraphRelationship): GraphRelationship {
  return { kind: 'relationship', elementId, type, startId, endId, properties }
}

function stillPath({ nodes, relationships }: GraphPath): GraphPath {
  return { kind: 'path', nodes: nodes.map(stillNode), relationships: relationships.map(stillRelationship) }
}
