import type { CypherMap, GraphRelationship } from '../model/value.ts'
import type { StoredNode } from './stored-node.ts'

/** A relationship as the store holds it; knows its two nodes and its places in their adjacency lists. */
export class StoredRelationship implements GraphRelationship {
  readonly kind = 'relationship'
  readonly elementId: string
  readonly type: string
  readonly start: StoredNode
  readonly end: StoredNode
  properties: CypherMap
  deleted = false
  /** Index in the list of its type in `start.outgoing` and in `end.incoming`. */
  outgoingPlace = -1
  incomingPlace = -1

  constructor(elementId: string, type: string, start: StoredNode, end: StoredNode, properties: CypherMap) {
    this.elementId = elementId
    this.type = type
    this.start = start
    this.end = end
    this.properties = properties
  }

  get startId(): string {
    return this.start.elementId
  }

  get endId(): string {
    return this.end.elementId
  }
}
