import type { Expression, ProjectionItem } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import { containsAggregate, isAggregate } from '../aggregates.ts'
import type { Bindings } from '../bindings.ts'
import { partsOf } from '../expression-parts.ts'
import { variablesIn } from '../variables-in.ts'
import { sameExpression } from '../same-expression.ts'
import { ambiguous, isSimple } from './grouping.ts'

/**
 * UNDEFINED_VARIABLE: once rows are grouped or made distinct, ORDER BY and WHERE see the columns, by their names
 * or written again as in the projection, and nothing else. INVALID_AGGREGATION for an aggregate that no column
 * computes, AMBIGUOUS_AGGREGATION_EXPRESSION for a computed key beside an aggregate.
 */
export function afterGrouping(
  expression: Expression,
  items: readonly ProjectionItem[],
  columns: Bindings,
): void {
  const projected = items.map(item => item.expression)
  requireColumn(expression, { projected, columns, mixed: containsAggregate(expression) })
}

interface Columns {
  readonly projected: readonly Expression[]
  readonly columns: Bindings
  /** The whole expression holds an aggregate. */
  readonly mixed: boolean
}

function requireColumn(expression: Expression, given: Columns): void {
  if (given.projected.some(column => sameExpression(column, expression))) {
    const isComputedKey = given.mixed && !isSimple(expression) && !containsAggregate(expression)
    if (isComputedKey && variablesIn(expression).size > 0) throw ambiguous(expression)
    return
  }
  if (isAggregate(expression) && given.projected.some(column => holds(column, expression))) return
  if (expression.kind === 'variable') {
    if (given.columns.has(expression.name)) return
    const sentence = `'${expression.name}' is gone once rows are grouped or made distinct; add it to the columns`
    throw cypherError('UNDEFINED_VARIABLE', sentence, expression.span)
  }
  for (const part of partsOf(expression)) {
    const columns = part.binds.reduce((all, { variable }) => all.with(variable.name, 'any'), given.columns)
    requireColumn(part.expression, { ...given, columns })
  }
  if (isAggregate(expression)) {
    const sentence = 'No column computes this aggregate; add it to the columns with a name and sort by that'
    throw cypherError('INVALID_AGGREGATION', sentence, expression.span)
  }
}

function holds(column: Expression, wanted: Expression): boolean {
  if (sameExpression(column, wanted)) return true
  return partsOf(column).some(part => holds(part.expression, wanted))
}
