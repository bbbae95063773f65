import type { Operation } from '../change/change.ts'
import { CodedError } from '../model/errors.ts'
import type { CypherMap, GraphRelationship, Value } from '../model/value.ts'
import { hasRelationships, link, unlink } from './adjacency.ts'
import { PropertyIndex } from './property-index.ts'
import { StoredNode } from './stored-node.ts'
import { StoredRelationship } from './stored-relationship.ts'

/**
 * A property graph in memory: nodes and relationships by id, adjacency lists, labels and property values indexed.
 * It changes by `apply` alone; ids come from one counter for both kinds and are never given twice.
 */
export class GraphStore {
  readonly #nodes = new Map<string, StoredNode>()
  readonly #relationships = new Map<string, StoredRelationship>()
  readonly #byLabel = new Map<string, Set<StoredNode>>()
  readonly #typeCounts = new Map<string, number>()
  readonly #byProperty = new Map<string, PropertyIndex>()
  #nextId = 0

  get nodeCount(): number {
    return this.#nodes.size
  }

  get relationshipCount(): number {
    return this.#relationships.size
  }

  node(id: string): StoredNode | undefined {
    return this.#nodes.get(id)
  }

  relationship(id: string): StoredRelationship | undefined {
    return this.#relationships.get(id)
  }

  nodes(): Iterable<StoredNode> {
    return this.#nodes.values()
  }

  relationships(): Iterable<StoredRelationship> {
    return this.#relationships.values()
  }

  nodesWithLabel(label: string): Iterable<StoredNode> {
    return this.#byLabel.get(label) ?? []
  }

  labelCount(label: string): number {
    return this.#byLabel.get(label)?.size ?? 0
  }

  typeCount(type: string): number {
    return this.#typeCounts.get(type) ?? 0
  }

  /**
   * Nodes whose property `key` may equal `value`, or `undefined` where only a scan can tell. The index of a key
   * is built when it is first asked for and kept from then on.
   */
  nodesWithProperty(key: string, value: Value): Iterable<StoredNode> | undefined {
    let index = this.#byProperty.get(key)
    if (!index) {
      index = new PropertyIndex()
      for (const node of this.#nodes.values()) index.add(node, node.properties.get(key) ?? null)
      this.#byProperty.set(key, index)
    }
    return index.find(value)
  }

  /** An id that no node or relationship of this store has or had. */
  newId(): string {
    return String(this.#nextId++)
  }

  /**
   * Carries out one operation.
   *
   * @throws CodedError `CHANGE_CONFLICT` when the store is not in the state the operation was made for.
   */
  apply(operation: Operation): void {
    switch (operation.kind) {
      case 'add-node':
        return this.#addNode(operation.id, operation.labels, operation.properties)
      case 'remove-node':
        return this.#removeNode(operation.id)
      case 'add-relationship':
        return this.#addRelationship(operation)
      case 'remove-relationship':
        return this.#removeRelationship(operation.id)
      case 'set-property':
        if (operation.entity === 'node')
          return this.#setNodeProperty(operation.id, operation.key, operation.after)
        return this.#setRelationshipProperty(operation.id, operation.key, operation.after)
      case 'add-label':
        return this.#addLabel(operation.id, operation.label, operation.position)
      case 'remove-label':
        return this.#removeLabel(operation.id, operation.label)
    }
  }

  #addNode(id: string, labels: readonly string[], properties: CypherMap): void {
    this.#reserve(id)
    const node = new StoredNode(id, labels, properties)
    this.#nodes.set(id, node)
    for (const label of labels) this.#enterLabel(node, label)
    for (const [key, index] of this.#byProperty) index.add(node, properties.get(key) ?? null)
  }

  #removeNode(id: string): void {
    const node = this.#existingNode(id)
    if (hasRelationships(node)) throw conflict(`node ${id} still has relationships`)
    this.#nodes.delete(id)
    node.deleted = true
    for (const label of node.labels) this.#leaveLabel(node, label)
    for (const [key, index] of this.#byProperty) index.remove(node, node.properties.get(key) ?? null)
  }

  #addRelationship(
    added: Pick<GraphRelationship, 'type' | 'startId' | 'endId' | 'properties'> & { id: string },
  ): void {
    const start = this.#existingNode(added.startId)
    const end = this.#existingNode(added.endId)
    this.#reserve(added.id)
    const relationship = new StoredRelationship(added.id, added.type, start, end, added.properties)
    this.#relationships.set(added.id, relationship)
    this.#typeCounts.set(added.type, this.typeCount(added.type) + 1)
    link(relationship)
  }

  #removeRelationship(id: string): void {
    const relationship = this.#existingRelationship(id)
    this.#relationships.delete(id)
    relationship.deleted = true
    const left = this.typeCount(relationship.type) - 1
    if (left > 0) this.#typeCounts.set(relationship.type, left)
    else this.#typeCounts.delete(relationship.type)
    unlink(relationship)
  }

  #setNodeProperty(id: string, key: string, value: Value): void {
    const node = this.#existingNode(id)
    const index = this.#byProperty.get(key)
    index?.remove(node, node.properties.get(key) ?? null)
    node.properties = withProperty(node.properties, key, value)
    index?.add(node, value)
  }

  #setRelationshipProperty(id: string, key: string, value: Value): void {
    const relationship = this.#existingRelationship(id)
    relationship.properties = withProperty(relationship.properties, key, value)
  }

  #addLabel(id: string, label: string, position: number): void {
    const node = this.#existingNode(id)
    if (node.labels.includes(label)) throw conflict(`node ${id} already has the label ${label}`)
    node.labels = node.labels.toSpliced(position, 0, label)
    this.#enterLabel(node, label)
  }

  #removeLabel(id: string, label: string): void {
    const node = this.#existingNode(id)
    const position = node.labels.indexOf(label)
    if (position < 0) throw conflict(`node ${id} has no label ${label}`)
    node.labels = node.labels.toSpliced(position, 1)
    this.#leaveLabel(node, label)
  }

  #enterLabel(node: StoredNode, label: string): void {
    const nodes = this.#byLabel.get(label)
    if (nodes) nodes.add(node)
    else this.#byLabel.set(label, new Set([node]))
  }

  #leaveLabel(node: StoredNode, label: string): void {
    const nodes = this.#byLabel.get(label)!
    nodes.delete(node)
    if (nodes.size === 0) this.#byLabel.delete(label)
  }

  #existingNode(id: string): StoredNode {
    const node = this.#nodes.get(id)
    if (!node) throw conflict(`there is no node ${id}`)
    return node
  }

  #existingRelationship(id: string): StoredRelationship {
    const relationship = this.#relationships.get(id)
    if (!relationship) throw conflict(`there is no relationship ${id}`)
    return relationship
  }

  /** Makes sure that an id from outside (a journal, an undo) is free now and not given again later. */
  #reserve(id: string): void {
    if (!/^(0|[1-9]\d{0,14})$/.test(id)) throw conflict(`"${id}" is no id`)
    if (this.#nodes.has(id) || this.#relationships.has(id)) throw conflict(`the id ${id} is taken`)
    this.#nextId = Math.max(this.#nextId, Number(id) + 1)
  }
}

function withProperty(properties: CypherMap, key: string, value: Value): CypherMap {
  const changed = new Map(properties)
  if (value === null) changed.delete(key)
  else changed.set(key, value)
  return changed
}

function conflict(what: string): CodedError {
  return new CodedError('CHANGE_CONFLICT', `The change does not fit the graph: ${what}.`)
}
