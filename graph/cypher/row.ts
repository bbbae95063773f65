/**
 * How the executor and the expression compiler meet: a row is an array of slots, a compiled expression reads it.
 */
import type { Expression, PatternExpression, PatternComprehension, SubqueryExpression } from './ast.ts'
import type { GraphNode, GraphRelationship, Value } from '../model/value.ts'

/** One row under way: `row[slot]`. Operators may reuse their own rows but never another operator's. */
export type Row = Value[]

/** What a running statement carries. Created once per run. */
export interface RunContext {
  readonly parameters: ReadonlyMap<string, Value>
  /** The moment the statement started (epoch nanoseconds, UTC): every `datetime()` in it answers the same. */
  readonly startedAt: bigint
  readonly random: () => number
  /** The graph reads that functions need (`startNode(r)`, `elementId`, …). */
  readonly graph: GraphReads
  /** Throws `CANCELLED` or `TIMEOUT` when the run must end; cheap enough for inner loops. */
  readonly checkpoint: () => void
}

export interface GraphReads {
  startNode(relationship: GraphRelationship): GraphNode
  endNode(relationship: GraphRelationship): GraphNode
  /** True when the entity was deleted earlier in this statement. */
  isDeleted(entity: GraphNode | GraphRelationship): boolean
}

export type Evaluate = (row: Row, context: RunContext) => Value

/** The names in scope and their slots, at one point of a plan. Nested scopes (comprehensions) extend a copy. */
export interface Scope {
  slotOf(name: string): number | undefined
  /** A scope with one more variable in a fresh slot that no enclosing row uses. */
  extend(name: string): { scope: Scope; slot: number }
}

/**
 * What the expression compiler asks of the planner: patterns and subqueries inside expressions need operators.
 * `compileExpression(expression, scope, planner)` lives in `evaluate/`; the planner implements this.
 */
export interface ExpressionPlanner {
  /** A bare pattern as a predicate (boolean), or `shortestPath(…)` as a value (path, list of paths or null). */
  pattern(expression: PatternExpression, scope: Scope): Evaluate
  patternComprehension(expression: PatternComprehension, scope: Scope): Evaluate
  subquery(expression: SubqueryExpression, scope: Scope): Evaluate
  /** The slot that already holds this aggregate's result, when the operator below computed it. */
  precomputed(expression: Expression): number | undefined
}

/** An aggregate under way: fed one value a row, read once at the end. Percentiles take their fraction as `second`. */
export interface Accumulator {
  add(value: Value, second?: Value): void
  result(): Value
}
