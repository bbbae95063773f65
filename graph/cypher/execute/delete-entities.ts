import type { GraphPath, Value } from '../../model/value.ts'
import { StoredNode } from '../../store/stored-node.ts'
import { StoredRelationship } from '../../store/stored-relationship.ts'
import type { Delete } from '../plan/plan.ts'
import type { Cursor } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'
import { rewriteRows } from './rewrite-rows.ts'
import { runtimeError } from './runtime-error.ts'

/** Deletes what the expressions give over all rows: first every relationship, then the nodes. */
export function deleteEntities(plan: Delete, input: Cursor, context: ExecutionContext): Cursor {
  return rewriteRows(input, context, plan.span, function* (rows, give) {
    const nodes = new Map<StoredNode, boolean>()
    const relationships = new Set<StoredRelationship>()
    const collect = (value: Value, detach: boolean): void => {
      if (value === null) return
      if (value instanceof StoredNode) nodes.set(value, detach || nodes.get(value) === true)
      else if (value instanceof StoredRelationship) relationships.add(value)
      else if (isPath(value)) for (const entity of entitiesOf(value)) collect(entity, detach)
      else throw runtimeError('TYPE_ERROR', 'DELETE takes nodes, relationships and paths only.')
    }
    for (const row of rows) {
      for (const { value, detach } of plan.targets) collect(value(row, context), detach)
      yield
    }
    for (const relationship of relationships) {
      context.transaction.deleteRelationship(relationship)
      yield
    }
    // A node may keep its relationships only until the nodes that are detached took theirs away.
    const detachedFirst = [...nodes].sort(([, a], [, b]) => Number(b) - Number(a))
    for (const [node, detach] of detachedFirst) {
      context.transaction.deleteNode(node, detach)
      yield
    }
    rows.forEach(give)
  })
}

function isPath(value: NonNullable<Value>): value is GraphPath {
  return typeof value === 'object' && 'kind' in value && value.kind === 'path'
}

function entitiesOf(path: GraphPath): readonly Value[] {
  return [...path.relationships, ...path.nodes]
}
