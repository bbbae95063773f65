import type { Expression, Query } from '../ast.ts'
import type { Bindings } from './bindings.ts'
import type { Place } from './place.ts'

/** The two checks that call one another in a circle: expressions hold subqueries, and queries hold expressions. */
export interface Checks {
  readonly expression: (expression: Expression, scope: Bindings, place: Place) => void
  readonly subquery: (query: Query, outer: Bindings) => void
}
