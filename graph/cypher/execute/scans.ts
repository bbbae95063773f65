import type { StoredNode } from '../../store/stored-node.ts'
import type { IdSeek, LabelScan, NodeScan, PropertySeek, StoredEntity } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import type { Value } from '../../model/value.ts'
import type { Cursor } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'
import { fanOut } from './fan-out.ts'

export function nodeScan(plan: NodeScan, input: Cursor, context: ExecutionContext): Cursor {
  return fanOut(input, context, () => context.store.nodes(), put(plan.slot))
}

export function labelScan(plan: LabelScan, input: Cursor, context: ExecutionContext): Cursor {
  return fanOut(input, context, () => context.store.nodesWithLabel(plan.label), put(plan.slot))
}

export function propertySeek(plan: PropertySeek, input: Cursor, context: ExecutionContext): Cursor {
  const { store } = context
  const find = (value: Value) => (value === null ? [] : store.nodesWithProperty(plan.key, value))
  const findMany = (values: readonly Value[]): Set<StoredNode> | undefined => {
    const found = new Set<StoredNode>()
    for (const value of values) {
      const nodes = find(value)
      if (!nodes) return undefined
      for (const node of nodes) found.add(node)
    }
    return found
  }
  const candidates = (row: Row): Iterable<StoredNode> => {
    const value = plan.value(row, context)
    if (value === null) return []
    const found = plan.many && Array.isArray(value) ? findMany(value as Value[]) : find(value)
    return found ?? (plan.label === null ? store.nodes() : store.nodesWithLabel(plan.label))
  }
  return fanOut(input, context, candidates, put(plan.slot))
}

export function idSeek(plan: IdSeek, input: Cursor, context: ExecutionContext): Cursor {
  const { store } = context
  const find = (id: Value): StoredEntity | undefined => {
    const isInteger = typeof id === 'bigint' || Number.isInteger(id)
    const text = isInteger ? String(id) : id
    if (typeof text !== 'string') return undefined
    return plan.entity === 'node' ? store.node(text) : store.relationship(text)
  }
  const candidates = (row: Row): Iterable<StoredEntity> => {
    const value = plan.id(row, context)
    const ids = plan.many && Array.isArray(value) ? [...new Set(value as Value[])] : [value]
    return ids.flatMap(id => find(id) ?? [])
  }
  return fanOut(input, context, candidates, put(plan.slot))
}

function put(slot: number): (row: Row, entity: StoredEntity) => true {
  return (row, entity) => {
    row[slot] = entity
    return true
  }
}
