/**
 * The columnar store of everything the page has been sent: packed batches and an index from key to row. Nodes and
 * relationships are read out of them when somebody asks, never held as objects by React or zustand.
 */
import type { GraphNode, GraphRelationship } from '../../graph/model/value.ts'
import type { PackedRows } from '../../graph/packed/packed-rows.ts'
import {
  type ElementKey,
  isNodeKey,
  type NodeKey,
  nodeKey,
  type RelationshipKey,
  relationshipKey,
} from '../../graph/view/view.ts'
import { useApp } from './app-state.ts'

interface Row {
  readonly batch: PackedRows
  readonly index: number
}

interface RelationshipRow extends Row {
  readonly start: NodeKey
  readonly end: NodeKey
}

export class PageGraph {
  readonly #nodes = new Map<NodeKey, Row>()
  readonly #relationships = new Map<RelationshipKey, RelationshipRow>()
  readonly #relationshipsOf = new Map<NodeKey, Set<RelationshipKey>>()

  /**
   * Takes in every node and relationship of a batch; what was known before is replaced by the newer reading.
   * Answers the keys in the batch, in the order they were first met.
   */
  ingest(batch: PackedRows): { nodes: NodeKey[]; relationships: RelationshipKey[] } {
    const nodes: NodeKey[] = []
    const relationships: RelationshipKey[] = []
    for (let index = 0; index < batch.nodeCount; index++) {
      const key = nodeKey(batch.nodeId(index))
      this.#nodes.set(key, { batch, index })
      nodes.push(key)
    }
    for (let index = 0; index < batch.relationshipCount; index++) {
      const { elementId, startId, endId } = batch.relationshipEnds(index)
      const row = { batch, index, start: nodeKey(startId), end: nodeKey(endId) }
      const key = relationshipKey(elementId)
      this.#relationships.set(key, row)
      this.#join(row.start, key)
      this.#join(row.end, key)
      relationships.push(key)
    }
    return { nodes, relationships }
  }

  node(key: NodeKey): GraphNode | undefined {
    const row = this.#nodes.get(key)
    return row && row.batch.node(row.index)
  }

  relationship(key: RelationshipKey): GraphRelationship | undefined {
    const row = this.#relationships.get(key)
    return row && row.batch.relationship(row.index)
  }

  /** Start and end of a relationship without reading its properties. */
  ends(key: RelationshipKey): { readonly start: NodeKey; readonly end: NodeKey } | undefined {
    return this.#relationships.get(key)
  }

  /** The relationships of a node that the page knows; the graph may hold more. */
  relationshipsOf(key: NodeKey): ReadonlySet<RelationshipKey> {
    return this.#relationshipsOf.get(key) ?? NONE
  }

  /** Forgets what the graph no longer has: relationships, and nodes with all of theirs. */
  forget(keys: Iterable<ElementKey>): void {
    for (const key of keys) {
      if (isNodeKey(key)) {
        this.forget(this.relationshipsOf(key))
        this.#nodes.delete(key)
        this.#relationshipsOf.delete(key)
        continue
      }
      const ends = this.#relationships.get(key)
      if (!ends) continue
      this.#relationships.delete(key)
      this.#relationshipsOf.get(ends.start)?.delete(key)
      this.#relationshipsOf.get(ends.end)?.delete(key)
    }
  }

  clear(): void {
    this.#nodes.clear()
    this.#relationships.clear()
    this.#relationshipsOf.clear()
  }

  #join(node: NodeKey, relationship: RelationshipKey): void {
    const known = this.#relationshipsOf.get(node)
    if (known) known.add(relationship)
    else this.#relationshipsOf.set(node, new Set([relationship]))
  }
}

const NONE: ReadonlySet<RelationshipKey> = new Set()

/** The one store of this page. */
export const pageGraph = new PageGraph()

/** Takes batches in and tells whoever draws that there is something new; answers the keys they hold. */
export function ingestBatches(batches: readonly PackedRows[]): {
  nodes: NodeKey[]
  relationships: RelationshipKey[]
} {
  const nodes = new Set<NodeKey>()
  const relationships = new Set<RelationshipKey>()
  for (const batch of batches) {
    const keys = pageGraph.ingest(batch)
    for (const key of keys.nodes) nodes.add(key)
    for (const key of keys.relationships) relationships.add(key)
  }
  tellIngested()
  return { nodes: [...nodes], relationships: [...relationships] }
}

/** Takes one batch of several in; `tellIngested` follows after the last. */
export function ingestBatch(batch: PackedRows): void {
  pageGraph.ingest(batch)
}

/** Tells whoever draws that the page's graph has taken something in. */
export function tellIngested(): void {
  useApp.setState(({ dataVersion }) => ({ dataVersion: dataVersion + 1 }))
}
