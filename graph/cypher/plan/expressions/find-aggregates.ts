import { aggregates } from '../../aggregates/aggregates.ts'
import type { CountStar, Expression, FunctionCall } from '../../ast.ts'
import { children, treeOf, type TreeNode } from './walk.ts'

/** The aggregating calls in an expression, outermost first; those of subqueries are their own. */
export function findAggregates(expression: Expression): (FunctionCall | CountStar)[] {
  return [...find(treeOf(expression))]
}

function* find(node: TreeNode): Iterable<FunctionCall | CountStar> {
  if (node.kind === 'subquery') return
  if (node.kind === 'count-star') yield node as unknown as CountStar
  else if (node.kind === 'function' && aggregates.has((node['name'] as string).toLowerCase())) {
    yield node as unknown as FunctionCall
  } else for (const child of children(node)) yield* find(child)
}
