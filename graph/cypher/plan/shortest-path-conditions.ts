import type { Expression, FunctionCall } from '../ast.ts'
import { mentionedVariables, treeOf, type TreeNode } from './expressions/walk.ts'
import type { PatternEdge } from './pattern-graph.ts'

/**
 * Conditions on a shortest path that speak of every relationship by itself, `all(r IN relationships(p) WHERE …)`,
 * are told apart: those can be tested while searching, the rest only on a whole path.
 */
export function hopConditionsFrom(
  conditions: readonly Expression[],
  pathName: string,
  edge: PatternEdge,
): { readonly hops: readonly Expression[]; readonly rest: readonly Expression[] } {
  const hops: Expression[] = []
  const rest: Expression[] = []
  for (const condition of conditions) {
    const hop = hopCondition(condition, pathName, edge)
    if (hop) hops.push(hop)
    else rest.push(condition)
  }
  return { hops, rest }
}

function hopCondition(condition: Expression, pathName: string, edge: PatternEdge): Expression | null {
  if (condition.kind !== 'quantifier' || condition.quantifier !== 'all') return null
  if (!isRelationshipsOf(condition.list, pathName, edge.name)) return null
  const mentioned = mentionedVariables(condition.where)
  if (mentioned.has(pathName) || mentioned.has(edge.name)) return null
  return renamed(condition.where, condition.variable.name, edge.hopName) as Expression
}

function isRelationshipsOf(list: Expression, pathName: string, relationshipsName: string): boolean {
  if (list.kind === 'variable') return list.name === relationshipsName
  if (list.kind !== 'function' || list.name.toLowerCase() !== 'relationships') return false
  const [argument] = (list as FunctionCall).args
  return argument?.kind === 'variable' && argument.name === pathName
}

/** The expression with one variable called otherwise, wherever it stands. */
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
