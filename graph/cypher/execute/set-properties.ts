import type { CypherMap, Value } from '../../model/value.ts'
import { StoredNode } from '../../store/stored-node.ts'
import { StoredRelationship } from '../../store/stored-relationship.ts'
import type { SetProperties, SetStep, StoredEntity } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import type { Cursor } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'
import { rewriteRows } from './rewrite-rows.ts'
import { runtimeError } from './runtime-error.ts'

/** Sets and removes properties and labels, row by row and in the order written. */
export function setProperties(plan: SetProperties, input: Cursor, context: ExecutionContext): Cursor {
  return rewriteRows(input, context, plan.span, function* (rows, give) {
    for (const row of rows) {
      runSetSteps(plan.steps, row, context)
      give(row)
      yield
    }
  })
}

/** Carries out the steps on one row; a step whose subject is null does nothing. */
export function runSetSteps(steps: readonly SetStep[], row: Row, context: ExecutionContext): void {
  for (const step of steps) {
    const subject = step.subject(row, context)
    if (subject === null) continue
    if (step.kind === 'labels') changeLabels(step, subject, context)
    else if (step.kind === 'property') {
      const value = step.value ? step.value(row, context) : null
      context.transaction.setProperty(entityOf(subject), step.key, value)
    } else setAll(entityOf(subject), step.value(row, context), step.replace, context)
  }
}

function changeLabels(
  step: Extract<SetStep, { kind: 'labels' }>,
  subject: Value,
  { transaction }: ExecutionContext,
): void {
  if (!(subject instanceof StoredNode)) throw runtimeError('TYPE_ERROR', 'Labels can be set on a node only.')
  for (const label of step.labels) {
    if (step.remove) transaction.removeLabel(subject, label)
    else transaction.addLabel(subject, label)
  }
}

function setAll(
  entity: StoredEntity,
  value: Value,
  replace: boolean,
  { transaction }: ExecutionContext,
): void {
  const properties = propertiesOf(value)
  if (replace) {
    for (const key of entity.properties.keys()) {
      if (!properties.has(key)) transaction.setProperty(entity, key, null)
    }
  }
  for (const [key, item] of properties) transaction.setProperty(entity, key, item)
}

function propertiesOf(value: Value): CypherMap {
  if (value instanceof StoredNode || value instanceof StoredRelationship) return value.properties
  if (value instanceof Map) return value as CypherMap
  throw runtimeError('TYPE_ERROR', 'Properties can be set from a map, a node or a relationship only.')
}

function entityOf(value: Value): StoredEntity {
  if (value instanceof StoredNode || value instanceof StoredRelationship) return value
  throw runtimeError('TYPE_ERROR', 'Properties can be set on a node or a relationship only.')
}
