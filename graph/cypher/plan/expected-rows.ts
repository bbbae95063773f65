import type { Condition } from './condition.ts'
import { lookup, requiredLabels } from './node-access.ts'
import type { PatternEdge, PatternNode } from './pattern-graph.ts'
import type { Statistics } from './planning.ts'
import { countOfTypes } from './type-selection.ts'

/** What a long pattern is taken for beside single hops: they come first. */
const LONG_PATTERN = 1000

/**
 * How many rows walking a relationship pattern may make of one row: an estimate that only has to order patterns.
 * Shortest paths come last, they need both ends.
 */
export function expectedRows(
  edge: PatternEdge,
  conditions: readonly Condition[],
  isKnown: (name: string) => boolean,
  statistics: Statistics,
): number {
  if (edge.selector !== 'all') return Infinity
  const nodes = Math.max(statistics.nodeCount, 1)
  const fanOut = countOfTypes(edge.types, statistics) / nodes
  if (edge.length) return LONG_PATTERN * (1 + fanOut)
  const unknown = [edge.from, edge.to].filter(({ name }) => !isKnown(name))
  const [target] = unknown
  return fanOut * (target ? shareOf(target, conditions, isKnown, statistics) : 1 / nodes)
}

/** The share of all nodes that a variable can stand for. */
function shareOf(
  node: PatternNode,
  conditions: readonly Condition[],
  isKnown: (name: string) => boolean,
  statistics: Statistics,
): number {
  const nodes = Math.max(statistics.nodeCount, 1)
  if (conditions.some(condition => lookup(node.name, condition, isKnown))) return 1 / nodes
  const counts = requiredLabels(node.name, conditions).map(label => statistics.labelCount(label))
  return Math.min(nodes, ...counts) / nodes
}
