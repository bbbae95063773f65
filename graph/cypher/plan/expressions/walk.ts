import type { Expression } from '../../ast.ts'

/** A part of the syntax tree, whatever it is. */
export type TreeNode = { readonly kind?: string; readonly [field: string]: unknown }

/** The tree nodes directly below `node`. */
export function* children(node: TreeNode): Iterable<TreeNode> {
  for (const [field, value] of Object.entries(node)) {
    if (field === 'span' || typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) yield value as TreeNode
    else for (const item of value) if (typeof item === 'object' && item !== null) yield item as TreeNode
  }
}

/** The tree of an expression or another part, for walking. */
export function treeOf(part: object): TreeNode {
  return part as unknown as TreeNode
}

/** Every variable name that appears anywhere in `part`, those that it binds itself included. */
export function mentionedVariables(part: object, found = new Set<string>()): Set<string> {
  const node = treeOf(part)
  if (node.kind === 'variable') found.add(node['name'] as string)
  for (const child of children(node)) mentionedVariables(child, found)
  return found
}

/** The operands of the outermost ANDs. */
export function conjuncts(expression: Expression): Expression[] {
  if (expression.kind !== 'binary' || expression.operator !== 'and') return [expression]
  return [...conjuncts(expression.left), ...conjuncts(expression.right)]
}

/** Two expressions with the same key are written alike, wherever they stand. */
export function expressionKey(expression: Expression): string {
  return JSON.stringify(expression, (field, value: unknown) => {
    if (field === 'span') return undefined
    if (typeof value === 'bigint') return `${value}n`
    if (typeof value === 'number') return `${value}f`
    return value
  })
}
