import type { Expression } from '../ast.ts'
import { cannotFail } from './expressions/cannot-fail.ts'
import { conjuncts } from './expressions/walk.ts'
import { neededNames, type PatternGraph } from './pattern-graph.ts'

/** One condition of a MATCH and when it can be tested. */
export interface Condition {
  readonly expression: Expression
  /** Variables of the patterns that it reads. */
  readonly needs: ReadonlySet<string>
  /** It cannot raise an error, so it may be tested on rows that other conditions will drop. */
  readonly early: boolean
}

/** Every condition of the patterns and of `where`, split at AND, in the order written. */
export function readConditions(graph: PatternGraph, where: Expression | null): Condition[] {
  const own = new Set([...graph.nodes, ...graph.edges, ...graph.paths].map(({ name }) => name))
  const single = graph.edges.filter(edge => edge.length === null)
  const entities = new Set([...graph.nodes, ...single].map(({ name }) => name))
  const expressions = [...graph.conditions, ...(where ? [where] : [])].flatMap(conjuncts)
  return expressions.map(expression => ({
    expression,
    needs: neededNames(expression, own),
    early: cannotFail(expression, entities),
  }))
}
