import type { GraphNode, GraphPath, GraphRelationship, Value } from '../../model/value.ts'
import { StoredNode } from '../../store/stored-node.ts'
import { StoredRelationship } from '../../store/stored-relationship.ts'

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

const none: ReadonlyMap<string, Value> = new Map()

// What the statement deleted comes out empty, as from Neo4j. The store replaces labels and properties and never changes them in place: the references can be kept.
function stillNode(node: GraphNode): GraphNode {
  const { elementId, labels, properties } = node
  if (isDeleted(node)) return { kind: 'node', elementId, labels: [], properties: none }
  return { kind: 'node', elementId, labels, properties }
}

function stillRelationship(relationship: GraphRelationship): GraphRelationship {
  const { elementId, type, startId, endId, properties } = relationship
  if (isDeleted(relationship))
    return { kind: 'relationship', elementId, type: '', startId, endId, properties: none }
  return { kind: 'relationship', elementId, type, startId, endId, properties }
}

function isDeleted(entity: GraphNode | GraphRelationship): boolean {
  return (entity instanceof StoredNode || entity instanceof StoredRelationship) && entity.deleted
}

function stillPath({ nodes, relationships }: GraphPath): GraphPath {
  return { kind: 'path', nodes: nodes.map(stillNode), relationships: relationships.map(stillRelationship) }
}
