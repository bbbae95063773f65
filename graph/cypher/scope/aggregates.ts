import type { CountStar, Expression, FunctionCall } from '../ast.ts'
import { partsOf } from './expression-parts.ts'
import { functionSignature } from './function-signatures.ts'

/** True for `count(*)`, `sum(x)` and the other functions that make one value of many rows. */
export function isAggregate(expression: Expression): expression is FunctionCall | CountStar {
  if (expression.kind === 'count-star') return true
  return expression.kind === 'function' && functionSignature(expression.name)?.aggregate === true
}

/** True when the expression is an aggregate or holds one. */
export function containsAggregate(expression: Expression): boolean {
  return isAggregate(expression) || partsOf(expression).some(part => containsAggregate(part.expression))
}
