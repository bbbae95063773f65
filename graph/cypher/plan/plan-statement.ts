import type { Expression, Query } from '../ast.ts'
import { compileExpression, compilePredicate } from '../evaluate/compile-expression.ts'
import type { Evaluate, ExpressionPlanner, Scope } from '../row.ts'
import { planComprehension, planPatternExpression, planSubquery } from './expression-planner.ts'
import { expressionKey } from './expressions/walk.ts'
import { type PlannedQuery, planQuery } from './plan-query.ts'
import type { Planning, Statistics } from './planning.ts'
import { Slots, SlotScope } from './slot-scope.ts'

/** A planned statement and how wide its rows are. */
export interface PlannedStatement extends PlannedQuery {
  readonly width: number
}

/**
 * Plans a checked query for a graph.
 *
 * @throws CodedError `UNSUPPORTED` and others, with a position, for what cannot be planned.
 */
export function planStatement(query: Query, statistics: Statistics): PlannedStatement {
  const slots = new Slots()
  const planned = planQuery(query, new SlotScope(slots), new StatementPlanning(statistics, slots, new Map()))
  return { ...planned, width: slots.width }
}

class StatementPlanning implements Planning, ExpressionPlanner {
  readonly statistics: Statistics
  readonly slots: Slots
  readonly #computed: ReadonlyMap<string, number>

  constructor(statistics: Statistics, slots: Slots, computed: ReadonlyMap<string, number>) {
    this.statistics = statistics
    this.slots = slots
    this.#computed = computed
  }

  compile(expression: Expression, scope: Scope): Evaluate {
    return compileExpression(expression, scope, this)
  }

  compilePredicate(expression: Expression, scope: Scope): Evaluate {
    return compilePredicate(expression, scope, this)
  }

  reading(computed: ReadonlyMap<string, number>): Planning {
    return new StatementPlanning(this.statistics, this.slots, new Map([...this.#computed, ...computed]))
  }

  precomputed(expression: Expression): number | undefined {
    return this.#computed.size === 0 ? undefined : this.#computed.get(expressionKey(expression))
  }

  pattern(...[expression, scope]: Parameters<ExpressionPlanner['pattern']>): Evaluate {
    return planPatternExpression(expression, scope, this)
  }

  patternComprehension(
    ...[expression, scope]: Parameters<ExpressionPlanner['patternComprehension']>
  ): Evaluate {
    return planComprehension(expression, scope, this)
  }

  subquery(...[expression, scope]: Parameters<ExpressionPlanner['subquery']>): Evaluate {
    return planSubquery(expression, scope, this)
  }
}
