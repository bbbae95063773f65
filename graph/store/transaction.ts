import type { Change, Operation } from '../change/change.ts'
import { invert } from '../change/invert.ts'
import { CodedError } from '../model/errors.ts'
import type { CypherMap, Value } from '../model/value.ts'
import { hasRelationships, relationshipsOf } from './adjacency.ts'
import type { GraphStore } from './graph-store.ts'
import { storableValue } from './storable-value.ts'
import { StoredNode } from './stored-node.ts'
import type { StoredRelationship } from './stored-relationship.ts'
import { type Counters, noCounts } from './counters.ts'

/**
 * The writes of one statement: done at once, recorded as a change, taken back as a whole when the statement fails.
 * What is deleted twice or set on a deleted entity follows Neo4j: the first is nothing, the second an error.
 */
export class Transaction {
  readonly #store: GraphStore
  readonly #operations: Operation[] = []
  readonly counters: Counters = noCounts()

  constructor(store: GraphStore) {
    this.#store = store
  }

  /** What was done so far. */
  get change(): Change {
    return this.#operations
  }

  /** Takes every write back. */
  rollback(): void {
    for (const operation of invert(this.#operations)) this.#store.apply(operation)
    this.#operations.length = 0
  }

  /** `properties` whose value is null are left out. */
  createNode(labels: readonly string[], properties: CypherMap): StoredNode {
    const id = this.#store.newId()
    const distinctLabels = labels.length > 1 ? [...new Set(labels)] : labels
    const held = storableProperties(properties)
    this.#do({ kind: 'add-node', id, labels: distinctLabels, properties: held })
    this.counters.nodesCreated++
    this.counters.labelsAdded += distinctLabels.length
    this.counters.propertiesSet += held.size
    return this.#store.node(id)!
  }

  createRelationship(
    type: string,
    start: StoredNode,
    end: StoredNode,
    properties: CypherMap,
  ): StoredRelationship {
    assertPresent(start)
    assertPresent(end)
    const id = this.#store.newId()
    const held = storableProperties(properties)
    this.#do({
      kind: 'add-relationship',
      id,
      type,
      startId: start.elementId,
      endId: end.elementId,
      properties: held,
    })
    this.counters.relationshipsCreated++
    this.counters.propertiesSet += held.size
    return this.#store.relationship(id)!
  }

  /** Sets a property, or removes it when `value` is null. */
  setProperty(entity: StoredNode | StoredRelationship, key: string, value: Value): void {
    assertPresent(entity)
    const before = entity.properties.get(key) ?? null
    if (before === null && value === null) return
    this.#do({
      kind: 'set-property',
      entity: entity.kind,
      id: entity.elementId,
      key,
      before,
      after: storableValue(value, key),
    })
    this.counters.propertiesSet++
  }

  addLabel(node: StoredNode, label: string): void {
    assertPresent(node)
    if (node.labels.includes(label)) return
    this.#do({ kind: 'add-label', id: node.elementId, label, position: node.labels.length })
    this.counters.labelsAdded++
  }

  removeLabel(node: StoredNode, label: string): void {
    assertPresent(node)
    const position = node.labels.indexOf(label)
    if (position < 0) return
    this.#do({ kind: 'remove-label', id: node.elementId, label, position })
    this.counters.labelsRemoved++
  }

  deleteRelationship(relationship: StoredRelationship): void {
    if (relationship.deleted) return
    const { elementId: id, type, startId, endId, properties } = relationship
    this.#do({ kind: 'remove-relationship', id, type, startId, endId, properties })
    this.counters.relationshipsDeleted++
  }

  /**
   * Deletes a node, with `detach` its relationships first.
   *
   * @throws CodedError `DELETE_CONNECTED_NODE` without `detach` when it still has relationships.
   */
  deleteNode(node: StoredNode, detach: boolean): void {
    if (node.deleted) return
    if (detach) for (const relationship of [...relationshipsOf(node)]) this.deleteRelationship(relationship)
    if (hasRelationships(node)) throw stillConnected(node)
    const { elementId: id, labels, properties } = node
    this.#do({ kind: 'remove-node', id, labels, properties })
    this.counters.nodesDeleted++
  }

  #do(operation: Operation): void {
    this.#store.apply(operation)
    this.#operations.push(operation)
  }
}

function storableProperties(properties: CypherMap): CypherMap {
  const held = new Map<string, Value>()
  for (const [key, value] of properties) if (value !== null) held.set(key, storableValue(value, key))
  return held
}

function assertPresent(entity: StoredNode | StoredRelationship): void {
  if (!entity.deleted) return
  throw new CodedError(
    'DELETED_ENTITY_ACCESS',
    `The ${entity.kind} with the id ${entity.elementId} was deleted earlier in this statement and cannot be used.`,
  )
}

function stillConnected(node: StoredNode): CodedError {
  return new CodedError(
    'DELETE_CONNECTED_NODE',
    `The node with the id ${node.elementId} still has relationships; delete them first or use DETACH DELETE.`,
  )
}
