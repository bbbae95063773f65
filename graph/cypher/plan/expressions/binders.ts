import type { Expression } from '../../ast.ts'
import { children, mentionedVariables, treeOf, type TreeNode } from './walk.ts'

const binderKinds = new Set(['list-comprehension', 'quantifier', 'reduce', 'pattern-comprehension'])

/** The names that comprehensions, quantifiers and the like inside an expression bind (or, in patterns, may bind). */
export function locallyBoundNames(expression: Expression): Set<string> {
  const names = new Set<string>()
  collect(treeOf(expression), names)
  return names
}

function collect(node: TreeNode, names: Set<string>): void {
  if (binderKinds.has(node.kind ?? '')) {
    for (const part of [node['variable'], node['accumulator'], node['path']]) {
      if (part) mentionedVariables(part, names)
    }
  }
  for (const child of children(node)) collect(child, names)
}
