import type { ProjectionItem, ReturnClause, WithClause } from '../ast.ts'
import { containsAggregate } from './aggregates.ts'
import { Bindings } from './bindings.ts'
import type { Checks } from './checks.ts'
import { anyValue, condition, projected } from './place.ts'
import type { Place } from './place.ts'
import { afterGrouping } from './rules/after-grouping.ts'
import { grouping } from './rules/grouping.ts'
import { projectionNames } from './rules/projection-names.ts'
import { rowLimits } from './rules/row-limits.ts'
import { typeOf } from './type-of.ts'

/** Checks WITH or RETURN; answers its columns, which are all that the next clause sees. */
export function checkProjection(
  checks: Checks,
  clause: WithClause | ReturnClause,
  scope: Bindings,
): Bindings {
  const expressions = clause.items.map(item => item.expression)
  for (const expression of expressions) checks.expression(expression, scope, projected)
  grouping(expressions, clause.star ? scope.names : [], scope)
  const columns = columnsOf(clause.items, clause.star ? scope : Bindings.none, scope)
  checkAfterwards(checks, clause, scope, columns)
  projectionNames(clause, scope)
  return columns
}

function columnsOf(items: readonly ProjectionItem[], starred: Bindings, scope: Bindings): Bindings {
  return items.reduce((columns, item) => columns.with(item.name, typeOf(item.expression, scope)), starred)
}

/** ORDER BY and WHERE see the columns and, unless rows were grouped or made distinct, what was there before. */
function checkAfterwards(
  checks: Checks,
  clause: WithClause | ReturnClause,
  scope: Bindings,
  columns: Bindings,
): void {
  const isGrouped = clause.items.some(item => containsAggregate(item.expression))
  const both = scope.withAll(columns)
  const sortPlace: Place = { aggregates: isGrouped ? 'allowed' : 'forbidden', predicate: false }
  for (const { expression } of clause.orderBy) checks.expression(expression, both, sortPlace)
  rowLimits('SKIP', clause.skip)
  rowLimits('LIMIT', clause.limit)
  for (const count of [clause.skip, clause.limit])
    if (count) checks.expression(count, Bindings.none, anyValue)
  const where = clause.kind === 'with' ? clause.where : null
  if (where) checks.expression(where, both, condition)
  if (!isGrouped && !clause.distinct) return
  for (const { expression } of clause.orderBy) afterGrouping(expression, clause.items, columns)
  if (where) afterGrouping(where, clause.items, columns)
}
