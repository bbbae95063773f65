import type { Clause, DeleteClause, Query, SingleQuery, UnwindClause } from '../ast.ts'
import type { Delete, Plan } from './plan.ts'
import { planCreate } from './plan-create.ts'
import { planMatch, type Planned } from './plan-match.ts'
import { planMerge } from './plan-merge.ts'
import { type Column, planProjection } from './plan-projection.ts'
import { planRemove, planSet } from './plan-set.ts'
import type { Planning } from './planning.ts'
import type { SlotScope } from './slot-scope.ts'

/** A query's plan; `columns` is `null` where it has no RETURN. */
export interface PlannedQuery {
  readonly plan: Plan
  readonly columns: readonly Column[] | null
}

/** Plans a query whose first clauses see the names of `scope`. */
export function planQuery(query: Query, scope: SlotScope, planning: Planning): PlannedQuery {
  const parts = query.parts.map(part => planSingleQuery(part, scope, planning))
  return parts.slice(1).reduce((left, right, at) => unite(left, right, query.all[at]!, planning), parts[0]!)
}

function planSingleQuery(query: SingleQuery, scope: SlotScope, planning: Planning): PlannedQuery {
  let planned: Planned = { plan: { kind: 'argument' }, scope }
  for (const clause of query.clauses) {
    if (clause.kind === 'return') return planProjection(clause, planned, planning, clause.span)
    planned = planClause(clause, planned, planning)
  }
  return { plan: planned.plan, columns: null }
}

function planClause(
  clause: Exclude<Clause, { kind: 'return' }>,
  input: Planned,
  planning: Planning,
): Planned {
  switch (clause.kind) {
    case 'match':
      return planMatch(clause, input, planning)
    case 'unwind':
      return planUnwind(clause, input, planning)
    case 'with':
      return planWith(clause, input, planning)
    case 'create':
      return planCreate(clause, input, planning)
    case 'merge':
      return planMerge(clause, input, planning)
    case 'set':
      return planSet(clause, input, planning)
    case 'remove':
      return planRemove(clause, input, planning)
    case 'delete':
      return planDelete(clause, input, planning)
  }
}

function planUnwind(clause: UnwindClause, input: Planned, planning: Planning): Planned {
  const list = planning.compile(clause.list, input.scope)
  const { scope, slot } = input.scope.extend(clause.variable.name)
  return { plan: { kind: 'unwind', input: input.plan, list, slot }, scope }
}

function planWith(clause: Extract<Clause, { kind: 'with' }>, input: Planned, planning: Planning): Planned {
  const { plan, scope, wider } = planProjection(clause, input, planning, clause.span)
  if (!clause.where) return { plan, scope }
  const predicate = wider.planning.compilePredicate(clause.where, wider.scope)
  return { plan: { kind: 'filter', input: plan, predicate }, scope }
}

/** DELETE clauses that follow one another are one, so that a node may be named before its relationships. */
function planDelete(clause: DeleteClause, input: Planned, planning: Planning): Planned {
  const targets: Delete['targets'] = clause.expressions.map(expression => ({
    value: planning.compile(expression, input.scope),
    detach: clause.detach,
  }))
  const before = input.plan
  const plan: Plan =
    before.kind === 'delete'
      ? { ...before, targets: [...before.targets, ...targets] }
      : { kind: 'delete', input: before, targets, span: clause.span }
  return { plan, scope: input.scope }
}

function unite(left: PlannedQuery, right: PlannedQuery, all: boolean, planning: Planning): PlannedQuery {
  const named = left.columns!
  const columns = named.map(({ name }) => ({ name, slot: planning.slots.next() }))
  const slots = columns.map(({ slot }) => slot)
  const rightSlots = named.map(({ name }) => right.columns!.find(column => column.name === name)!.slot)
  const plan: Plan = {
    kind: 'union',
    parts: [
      { plan: left.plan, slots: named.map(({ slot }) => slot) },
      { plan: right.plan, slots: rightSlots },
    ],
    slots,
  }
  return { plan: all ? plan : { kind: 'distinct', input: plan, slots }, columns }
}
