import type { GraphNode, GraphPath, GraphRelationship, Value } from '../../../../graph/model/value.ts'

export function node(
  elementId: string,
  labels: string[] = [],
  properties: Record<string, Value> = {},
): GraphNode {
  return { kind: 'node', elementId, labels, properties: new Map(Object.entries(properties)) }
}

export function relationship(elementId: string, startId: string, endId: string): GraphRelationship {
  return { kind: 'relationship', elementId, type: 'R', startId, endId, properties: new Map() }
}

export function path(nodes: GraphNode[], relationships: GraphRelationship[]): GraphPath {
  return { kind: 'path', nodes, relationships }
}

export function map(entries: Record<string, Value>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries))
}
