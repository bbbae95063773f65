import type { RemoveClause, RemoveItem, SetClause, SetItem } from '../ast.ts'
import type { SetStep } from './plan.ts'
import type { Planned } from './plan-match.ts'
import type { Planning } from './planning.ts'
import type { SlotScope } from './slot-scope.ts'

/** Plans SET. */
export function planSet(clause: SetClause, { plan, scope }: Planned, planning: Planning): Planned {
  return {
    plan: { kind: 'set', input: plan, steps: setSteps(clause.items, scope, planning), span: clause.span },
    scope,
  }
}

/** Plans REMOVE, which sets to nothing. */
export function planRemove(clause: RemoveClause, { plan, scope }: Planned, planning: Planning): Planned {
  const steps = clause.items.map(item => removeStep(item, scope, planning))
  return { plan: { kind: 'set', input: plan, steps, span: clause.span }, scope }
}

export function setSteps(items: readonly SetItem[], scope: SlotScope, planning: Planning): SetStep[] {
  return items.map(item => {
    if (item.kind === 'set-property') {
      const { subject, key } = item.target
      const value = planning.compile(item.value, scope)
      return { kind: 'property', subject: planning.compile(subject, scope), key: key.name, value }
    }
    const subject = planning.compile(item.variable, scope)
    if (item.kind === 'set-labels') {
      return { kind: 'labels', subject, labels: item.labels.map(({ name }) => name), remove: false }
    }
    const value = planning.compile(item.value, scope)
    return { kind: 'properties', subject, value, replace: item.kind === 'set-all' }
  })
}

function removeStep(item: RemoveItem, scope: SlotScope, planning: Planning): SetStep {
  if (item.kind === 'remove-property') {
    const { subject, key } = item.target
    return { kind: 'property', subject: planning.compile(subject, scope), key: key.name, value: null }
  }
  const subject = planning.compile(item.variable, scope)
  return { kind: 'labels', subject, labels: item.labels.map(({ name }) => name), remove: true }
}
