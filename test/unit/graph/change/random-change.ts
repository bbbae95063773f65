import fc from 'fast-check'
import type { CypherMap, Value } from '../../../../graph/model/value.ts'
import type { Adjacency } from '../../../../graph/store/adjacency.ts'
import { GraphStore } from '../../../../graph/store/graph-store.ts'
import { Transaction } from '../../../../graph/store/transaction.ts'

/** How many random sequences each law is tried on. */
export const sequences = 1000

const key = fc.constantFrom('id', 'name', 'count')
const label = fc.constantFrom('A', 'B', 'C')

function plain<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(fields, { noNullPrototype: true })
}

export const propertyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.boolean(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.double(),
  fc.string(),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.array(fc.bigInt({ min: -9n, max: 9n }), { maxLength: 3 }),
  fc.uint8Array({ maxLength: 4 }),
  plain({ kind: fc.constant('date' as const), epochDay: fc.integer() }),
  plain({
    kind: fc.constant('date-time' as const),
    epochDay: fc.integer(),
    nanoOfDay: fc.bigInt({ min: 0n, max: 86_399_999_999_999n }),
    offsetSeconds: fc.integer({ min: -64_800, max: 64_800 }),
    zone: fc.constantFrom(null, 'Europe/Stockholm'),
  }),
  plain({
    kind: fc.constant('duration' as const),
    months: fc.bigInt(),
    days: fc.bigInt(),
    seconds: fc.bigInt(),
    nanoseconds: fc.nat(999_999_999),
  }),
  plain({ kind: fc.constant('point' as const), srid: fc.constant(7203), x: fc.double(), y: fc.double() }),
)

/** One write; numbers choose among what exists when it is made. */
type Step =
  | { readonly do: 'create-node'; readonly labels: string[]; readonly key: string; readonly value: Value }
  | {
      readonly do: 'create-relationship'
      readonly start: number
      readonly end: number
      readonly type: string
    }
  | { readonly do: 'set'; readonly on: number; readonly key: string; readonly value: Value }
  | { readonly do: 'set-on-relationship'; readonly on: number; readonly key: string; readonly value: Value }
  | { readonly do: 'add-label' | 'remove-label'; readonly on: number; readonly label: string }
  | { readonly do: 'delete-node' | 'delete-relationship'; readonly on: number }

const nullable = fc.option(propertyValue, { freq: 4 })

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('create-node' as const),
      labels: fc.array(label, { maxLength: 3 }),
      key,
      value: nullable,
    }),
    fc.record({
      do: fc.constant('create-relationship' as const),
      start: fc.nat(),
      end: fc.nat(),
      type: fc.constantFrom('R', 'S'),
    }),
    fc.record({
      do: fc.constantFrom('set' as const, 'set-on-relationship' as const),
      on: fc.nat(),
      key,
      value: nullable,
    }),
    fc.record({ do: fc.constantFrom('add-label' as const, 'remove-label' as const), on: fc.nat(), label }),
    fc.record({ do: fc.constantFrom('delete-node' as const, 'delete-relationship' as const), on: fc.nat() }),
  ),
  { maxLength: 25 },
)

/** Does the steps that can be done on `store` in one transaction. */
export function run(store: GraphStore, list: readonly Step[]): Transaction {
  const transaction = new Transaction(store)
  for (const step of list) runStep(store, transaction, step)
  return transaction
}

function runStep(store: GraphStore, transaction: Transaction, step: Step): void {
  const nodes = [...store.nodes()]
  const relationships = [...store.relationships()]
  if (step.do === 'create-node') {
    transaction.createNode(step.labels, new Map([[step.key, step.value]]))
    return
  }
  if (step.do === 'create-relationship') {
    if (nodes.length === 0) return
    const [start, end] = [nodes[step.start % nodes.length]!, nodes[step.end % nodes.length]!]
    transaction.createRelationship(step.type, start, end, new Map())
    return
  }
  const node = nodes[step.on % nodes.length]
  const relationship = relationships[step.on % relationships.length]
  if (step.do === 'set' && node) transaction.setProperty(node, step.key, step.value)
  if (step.do === 'set-on-relationship' && relationship)
    transaction.setProperty(relationship, step.key, step.value)
  if (step.do === 'add-label' && node) transaction.addLabel(node, step.label)
  if (step.do === 'remove-label' && node) transaction.removeLabel(node, step.label)
  if (step.do === 'delete-node' && node) transaction.deleteNode(node, true)
  if (step.do === 'delete-relationship' && relationship) transaction.deleteRelationship(relationship)
}

function sorted(properties: CypherMap): CypherMap {
  return new Map([...properties].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function grouped(adjacency: Adjacency): unknown {
  return adjacency.map(({ type, relationships }) => [type, relationships.map(r => r.elementId).sort()]).sort()
}

/** Everything a store holds as comparable data: what the indexes and adjacency lists answer included. */
export function picture(store: GraphStore): unknown {
  const byId = (a: { elementId: string }, b: { elementId: string }) =>
    Number(a.elementId) - Number(b.elementId)
  const labels = ['A', 'B', 'C']
  return {
    nodes: [...store.nodes()].sort(byId).map(node => ({
      id: node.elementId,
      labels: node.labels,
      properties: sorted(node.properties),
      outgoing: grouped(node.outgoing),
      incoming: grouped(node.incoming),
    })),
    relationships: [...store.relationships()].sort(byId).map(relationship => ({
      id: relationship.elementId,
      type: relationship.type,
      ends: [relationship.startId, relationship.endId],
      properties: sorted(relationship.properties),
    })),
    labels: labels.map(name => [...store.nodesWithLabel(name)].map(node => node.elementId).sort()),
    types: ['R', 'S'].map(type => store.typeCount(type)),
    found: [...store.nodes()].sort(byId).map(node => {
      const value = node.properties.get('id') ?? null
      const found = store.nodesWithProperty('id', value)
      return found && value !== null && [...found].map(other => other.elementId).sort()
    }),
  }
}
