import type { Projection, ReturnClause, WithClause } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'

/** NO_EXPRESSION_ALIAS, COLUMN_NAME_CONFLICT and NO_VARIABLES_IN_SCOPE. */
export function projectionNames(clause: WithClause | ReturnClause, scope: Bindings): void {
  if (clause.kind === 'with') requireAliases(clause)
  if (clause.kind === 'return' && clause.star && scope.names.length === 0) {
    const sentence = 'RETURN * has nothing to return: no variable is in scope'
    throw cypherError('NO_VARIABLES_IN_SCOPE', sentence, clause.span)
  }
  const seen = new Set(clause.star ? scope.names : [])
  for (const item of clause.items) {
    if (seen.has(item.name)) {
      const sentence = `Two columns are called '${item.name}'; give one another name with AS`
      throw cypherError('COLUMN_NAME_CONFLICT', sentence, item.span)
    }
    seen.add(item.name)
  }
}

function requireAliases(projection: Projection): void {
  for (const item of projection.items) {
    if (item.aliased || item.expression.kind === 'variable') continue
    const sentence = 'An expression in WITH needs a name; add AS and one'
    throw cypherError('NO_EXPRESSION_ALIAS', sentence, item.span)
  }
}
