import type { StoredNode } from './stored-node.ts'
import type { StoredRelationship } from './stored-relationship.ts'

/**
 * Relationships of one node in one direction, grouped by type. A plain list of groups: nodes have few types, and
 * walking a short list costs less than a map of every node would.
 */
export type Adjacency = AdjacencyGroup[]

export interface AdjacencyGroup {
  readonly type: string
  readonly relationships: StoredRelationship[]
}

/** Enters a relationship into the lists of its two nodes. */
export function link(relationship: StoredRelationship): void {
  relationship.outgoingPlace = append(relationship.start.outgoing, relationship)
  relationship.incomingPlace = append(relationship.end.incoming, relationship)
}

/** Takes a relationship out of the lists of its two nodes: the last of a list takes its place. */
export function unlink(relationship: StoredRelationship): void {
  const lastOutgoing = takeOut(relationship.start.outgoing, relationship.type, relationship.outgoingPlace)
  if (lastOutgoing) lastOutgoing.outgoingPlace = relationship.outgoingPlace
  const lastIncoming = takeOut(relationship.end.incoming, relationship.type, relationship.incomingPlace)
  if (lastIncoming) lastIncoming.incomingPlace = relationship.incomingPlace
}

export function hasRelationships(node: StoredNode): boolean {
  return node.outgoing.length > 0 || node.incoming.length > 0
}

/** Every relationship of a node, a loop once. */
export function* relationshipsOf(node: StoredNode): Iterable<StoredRelationship> {
  for (const { relationships } of node.outgoing) yield* relationships
  for (const { relationships } of node.incoming) {
    for (const relationship of relationships) if (relationship.start !== node) yield relationship
  }
}

function append(adjacency: Adjacency, relationship: StoredRelationship): number {
  for (const group of adjacency) {
    if (group.type === relationship.type) return group.relationships.push(relationship) - 1
  }
  adjacency.push({ type: relationship.type, relationships: [relationship] })
  return 0
}

function takeOut(adjacency: Adjacency, type: string, place: number): StoredRelationship | undefined {
  const at = adjacency.findIndex(group => group.type === type)
  const { relationships } = adjacency[at]!
  const last = relationships.pop()!
  if (relationships.length === 0) adjacency.splice(at, 1)
  if (place === relationships.length) return undefined
  relationships[place] = last
  return last
}
