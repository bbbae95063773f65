import type { ReturnClause, WithClause } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'

/** VARIABLE_ALREADY_BOUND: a subquery sees the variables around it, so it cannot give their names to others. */
export function shadowedVariables(clause: WithClause | ReturnClause, outer: Bindings): void {
  for (const item of clause.items) {
    const isItself = item.expression.kind === 'variable' && item.expression.name === item.name
    if (isItself || !item.aliased || !outer.has(item.name)) continue
    const sentence = `The variable '${item.name}' exists outside this subquery; use another name in it`
    throw cypherError('VARIABLE_ALREADY_BOUND', sentence, item.span)
  }
}
