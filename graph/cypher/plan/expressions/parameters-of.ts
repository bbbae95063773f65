import type { ParameterExpression, Query } from '../../ast.ts'
import { children, treeOf, type TreeNode } from './walk.ts'

/** Every place of a query that reads a parameter. */
export function parametersOf(query: Query): ParameterExpression[] {
  return [...find(treeOf(query))]
}

function* find(node: TreeNode): Iterable<ParameterExpression> {
  if (node.kind === 'parameter') yield node as unknown as ParameterExpression
  for (const child of children(node)) yield* find(child)
}
