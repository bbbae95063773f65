import type { Expression } from '../ast.ts'
import type { Evaluate, Scope } from '../row.ts'
import type { Slots } from './slot-scope.ts'

/** What is known of the graph when a statement is planned. A store answers these itself. */
export interface Statistics {
  readonly nodeCount: number
  readonly relationshipCount: number
  labelCount(label: string): number
  typeCount(type: string): number
}

/** What every part of the planner works with. */
export interface Planning {
  readonly statistics: Statistics
  readonly slots: Slots
  compile(expression: Expression, scope: Scope): Evaluate
  /** A condition: true or false, null counts as false. */
  compilePredicate(expression: Expression, scope: Scope): Evaluate
  /** The same, but parts written like one of the keys (`expressionKey`) are read from its slot. */
  reading(computed: ReadonlyMap<string, number>): Planning
}
