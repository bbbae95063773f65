import type { Expression, FunctionCall, Quantifier } from '../ast.ts'
import { mentionedVariables, treeOf, type TreeNode } from './expressions/walk.ts'
import type { PatternEdge } from './pattern-graph.ts'

/** Conditions on a shortest path, told apart by what a search can do with them. */
export interface PathConditions {
  /** On every relationship, which they call `hopName`: can be tested while searching. */
  readonly hops: readonly Expression[]
  /** On every node, which they call `visitName`. */
  readonly visits: readonly Expression[]
  /** On a path as a whole: can be tested only on one that is found. */
  readonly whole: readonly Expression[]
}

/** What conditions call the single nodes of a shortest path. */
export const visitName = ' visit'

/**
 * Finds the conditions that speak of every relationship or node by itself: `all(… IN relationships(p) WHERE …)`,
 * `none(… IN nodes(p) WHERE …)`, also as one side of an OR whose other sides do not speak of the path, since
 * `a OR all(x: b)` is `all(x: a OR b)` where `a` is the same for every x.
 */
export function readPathConditions(
  conditions: readonly Expression[],
  pathName: string,
  edge: PatternEdge,
): PathConditions {
  const hops: Expression[] = []
  const visits: Expression[] = []
  const whole: Expression[] = []
  const onPath = (part: Expression) => {
    const mentioned = mentionedVariables(part)
    return mentioned.has(pathName) || mentioned.has(edge.name)
  }
  for (const condition of conditions) {
    const sides = disjuncts(condition)
    const speaking = sides.filter(onPath)
    const [quantifier] = speaking
    const name = quantifier && speaking.length === 1 ? elementName(quantifier, pathName, edge) : null
    const isLocal = name !== null && !onPath((quantifier as Quantifier).where)
    if (!isLocal) whole.push(condition)
    else {
      const local = sides.map(side =>
        side === quantifier ? elementCondition(side as Quantifier, name) : side,
      )
      const list = name === visitName ? visits : hops
      list.push(
        local.reduce((left, right) => ({ kind: 'binary', operator: 'or', left, right, span: left.span })),
      )
    }
  }
  return { hops, visits, whole }
}

function disjuncts(expression: Expression): Expression[] {
  if (expression.kind !== 'binary' || expression.operator !== 'or') return [expression]
  return [...disjuncts(expression.left), ...disjuncts(expression.right)]
}

/** The name for the elements that a quantifier runs over, if those are the path's nodes or relationships. */
function elementName(part: Expression, pathName: string, edge: PatternEdge): string | null {
  if (part.kind !== 'quantifier' || (part.quantifier !== 'all' && part.quantifier !== 'none')) return null
  const { list } = part
  if (list.kind === 'variable') return list.name === edge.name ? edge.hopName : null
  if (list.kind !== 'function') return null
  const [argument] = (list as FunctionCall).args
  if (argument?.kind !== 'variable' || argument.name !== pathName) return null
  return { nodes: visitName, relationships: edge.hopName }[list.name.toLowerCase()] ?? null
}

function elementCondition({ quantifier, variable, where }: Quantifier, name: string): Expression {
  const condition = renamed(where, variable.name, name) as Expression
  return quantifier === 'all'
    ? condition
    : { kind: 'unary', operator: 'not', operand: condition, span: where.span }
}

/** The tree with one variable called otherwise, wherever it stands. */
function renamed(part: object, from: string, to: string): object {
  const node = treeOf(part)
  if (node.kind === 'variable' && node['name'] === from) return { ...node, name: to }
  const changed: Record<string, unknown> = { ...node }
  for (const [field, value] of Object.entries(node)) {
    if (field === 'span' || typeof value !== 'object' || value === null) continue
    changed[field] = Array.isArray(value)
      ? value.map(item =>
          typeof item === 'object' && item !== null ? renamed(item as TreeNode, from, to) : item,
        )
      : renamed(value, from, to)
  }
  return changed
}
