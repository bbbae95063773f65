import type { Adjacency } from './stored-node.ts'
import type { StoredNode } from './stored-node.ts'
import type { StoredRelationship } from './stored-relationship.ts'

/** Enters a relationship into the lists of its two nodes. */
export function link(relationship: StoredRelationship): void {
  relationship.outgoingPlace = append(relationship.start.outgoing, relationship)
  relationship.incomingPlace = append(relationship.end.incoming, relationship)
}

/** Takes a relationship out of the lists of its two nodes, in constant time: the last one takes its place. */
export function unlink(relationship: StoredRelationship): void {
  const lastOutgoing = takeOut(relationship.start.outgoing, relationship.type, relationship.outgoingPlace)
  if (lastOutgoing) lastOutgoing.outgoingPlace = relationship.outgoingPlace
  const lastIncoming = takeOut(relationship.end.incoming, relationship.type, relationship.incomingPlace)
  if (lastIncoming) lastIncoming.incomingPlace = relationship.incomingPlace
}

export function hasRelationships(node: StoredNode): boolean {
  return node.outgoing.size > 0 || node.incoming.size > 0
}

/** Every relationship of a node, a loop once. */
export function* relationshipsOf(node: StoredNode): Iterable<StoredRelationship> {
  for (const list of node.outgoing.values()) yield* list
  for (const list of node.incoming.values()) {
    for (const relationship of list) if (relationship.start !== node) yield relationship
  }
}

function append(adjacency: Adjacency, relationship: StoredRelationship): number {
  const list = adjacency.get(relationship.type)
  if (list) return list.push(relationship) - 1
  adjacency.set(relationship.type, [relationship])
  return 0
}

function takeOut(adjacency: Adjacency, type: string, place: number): StoredRelationship | undefined {
  const list = adjacency.get(type)!
  const last = list.pop()!
  if (list.length === 0) adjacency.delete(type)
  if (place === list.length) return undefined
  list[place] = last
  return last
}
