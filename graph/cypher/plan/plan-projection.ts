import type { Expression, Projection, ProjectionItem } from '../ast.ts'
import { planAggregation } from './plan-aggregation.ts'
import { expressionKey } from './expressions/walk.ts'
import { findAggregates } from './expressions/find-aggregates.ts'
import type { Assignment, Plan, Sort } from './plan.ts'
import type { Planned } from './plan-match.ts'
import type { Planning } from './planning.ts'
import { rowCount, rowsWanted } from './row-count.ts'
import { SlotScope } from './slot-scope.ts'
import { variable } from './syntax.ts'
import { writes } from './writes.ts'

/** A projection's rows, with the columns in the order written. */
export interface Projected extends Planned {
  readonly columns: readonly Column[]
  /** What a WHERE behind it can read: also what was not projected, where rows are still single ones. */
  readonly wider: { readonly scope: SlotScope; readonly planning: Planning }
}

export interface Column {
  readonly name: string
  readonly slot: number
}

/** Plans the body of WITH and RETURN: columns, aggregation, DISTINCT, ORDER BY, SKIP and LIMIT. */
export function planProjection(
  projection: Projection,
  input: Planned,
  planning: Planning,
  span: Expression['span'],
): Projected {
  const items = allItems(projection, input.scope, span)
  const sorted = projection.orderBy.map(({ expression }) => expression)
  const isAggregating = [...items.map(({ expression }) => expression), ...sorted].some(
    expression => findAggregates(expression).length > 0,
  )
  const grouped = isAggregating ? planAggregation(items, sorted, input, planning) : { ...input, planning }
  const { plan: assigned, columns } = assignColumns(items, grouped, grouped.planning)
  const names = columns.map(({ name, slot }) => [name, slot] as const)
  const scope = new SlotScope(planning.slots, new Map(names))

  const collapses = isAggregating || projection.distinct
  const wider = {
    scope: collapses ? scope : input.scope.bindAll(names),
    planning: collapses ? readingColumns(items, columns, grouped.planning) : planning,
  }
  let plan: Plan = assigned
  if (projection.distinct) plan = { kind: 'distinct', input: plan, slots: columns.map(({ slot }) => slot) }
  plan = planOrder(
    projection,
    plan,
    isAggregating ? { ...wider, scope: grouped.scope.bindAll(names) } : wider,
  )
  return { plan, scope, columns, wider }
}

/** The items with `*` written out. */
function allItems(
  projection: Projection,
  scope: SlotScope,
  span: Expression['span'],
): readonly ProjectionItem[] {
  if (!projection.star) return projection.items
  const starred = scope.visible.map(name => ({
    expression: variable(name, span),
    name,
    aliased: false,
    span,
  }))
  return [...starred, ...projection.items]
}

/** A variable keeps its slot under its new name; everything else is computed into a slot of its own. */
function assignColumns(
  items: readonly ProjectionItem[],
  input: Planned,
  planning: Planning,
): { readonly plan: Plan; readonly columns: readonly Column[] } {
  const assignments: Assignment[] = []
  const columns = items.map(({ expression, name }) => {
    const known = expression.kind === 'variable' ? input.scope.slotOf(expression.name) : undefined
    if (known !== undefined) return { name, slot: known }
    const slot = planning.slots.next()
    assignments.push({ slot, evaluate: planning.compile(expression, input.scope) })
    return { name, slot }
  })
  if (assignments.length === 0) return { plan: input.plan, columns }
  return { plan: { kind: 'project', input: input.plan, assignments }, columns }
}

/** Behind DISTINCT and aggregation an expression that was projected is still known by how it is written. */
function readingColumns(
  items: readonly ProjectionItem[],
  columns: readonly Column[],
  planning: Planning,
): Planning {
  const computed = items.map(({ expression }, at) => [expressionKey(expression), columns[at]!.slot] as const)
  return planning.reading(new Map(computed))
}

function planOrder(
  projection: Projection,
  input: Plan,
  { scope, planning }: { readonly scope: SlotScope; readonly planning: Planning },
): Plan {
  const skip = projection.skip && rowCount('SKIP', projection.skip, planning)
  const limit = projection.limit && rowCount('LIMIT', projection.limit, planning)
  let plan = input
  if (projection.orderBy.length > 0) {
    const by: Sort['by'] = projection.orderBy.map(({ expression, descending }) => ({
      evaluate: planning.compile(expression, scope),
      descending,
    }))
    plan = { kind: 'sort', input: plan, by, wanted: limit && rowsWanted(skip, limit) }
  }
  if (skip) plan = { kind: 'skip', input: plan, count: skip }
  if (limit) plan = { kind: 'limit', input: plan, count: limit, inputWrites: writes(plan) }
  return plan
}
