import type { Query, SingleQuery } from '../ast.ts'
import { Bindings } from './bindings.ts'
import { checkClause } from './check-clause.ts'
import { checkExpression } from './check-expression.ts'
import type { Checks } from './checks.ts'
import { clauseOrder } from './rules/clause-order.ts'
import { outerVariables } from './rules/outer-variables.ts'
import { shadowedVariables } from './rules/shadowed-variables.ts'
import { unionParts } from './rules/union-parts.ts'

const checks: Checks = {
  expression: (expression, scope, place) => {
    checkExpression(checks, expression, scope, place)
  },
  subquery: (query, outer) => {
    checkQuery(query, outer, true)
  },
}

/**
 * Checks that a parsed query means something: variables are defined and used as what they are, clauses come in
 * an order that can run, aggregates stand where they can, functions exist.
 * @throws the codes of `error-codes.ts` under "does not mean anything", each with the position of its cause.
 */
export function check(query: Query): void {
  checkQuery(query, Bindings.none, false)
}

function checkQuery(query: Query, outer: Bindings, isSubquery: boolean): void {
  const columns = query.parts.map(part => checkPart(part, outer, isSubquery))
  unionParts(query, columns)
}

/** Answers the columns that the part returns: none when it ends with an update. */
function checkPart(part: SingleQuery, outer: Bindings, isSubquery: boolean): string[] {
  clauseOrder(part, isSubquery)
  let scope = outer
  let columns: string[] = []
  for (const clause of part.clauses) {
    outerVariables(clause, scope, outer)
    scope = checkClause(checks, clause, scope)
    if (clause.kind === 'with' || clause.kind === 'return') shadowedVariables(clause, outer)
    if (clause.kind === 'return') columns = scope.names
  }
  return columns
}
