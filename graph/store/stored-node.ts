import type { CypherMap, GraphNode } from '../model/value.ts'
import type { Adjacency } from './adjacency.ts'

/**
 * A node as the store holds it: the record that running queries see, with its adjacency.
 * `labels` and `properties` are replaced, never changed in place, so that a copy of the two stands still.
 */
export class StoredNode implements GraphNode {
  readonly kind = 'node'
  readonly elementId: string
  labels: readonly string[]
  properties: CypherMap
  deleted = false
  readonly outgoing: Adjacency = []
  readonly incoming: Adjacency = []

  constructor(elementId: string, labels: readonly string[], properties: CypherMap) {
    this.elementId = elementId
    this.labels = labels
    this.properties = properties
  }
}
