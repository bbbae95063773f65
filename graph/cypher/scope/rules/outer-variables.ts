import type { Clause } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'
import { variablesIn } from '../variables-in.ts'

/**
 * UNSUPPORTED: in a subquery Neo4j still sees the variables around it after a WITH that does not name them; here
 * such a name would be a new variable, so the query must pass it on.
 */
export function outerVariables(clause: Clause, scope: Bindings, outer: Bindings): void {
  const hidden = [...variablesIn(clause)].find(name => outer.has(name) && !scope.has(name))
  if (hidden === undefined) return
  const sentence = `'${hidden}' comes from outside this subquery and is not supported after a WITH that leaves it out; name it in the WITH`
  throw cypherError('UNSUPPORTED', sentence, clause.span)
}
