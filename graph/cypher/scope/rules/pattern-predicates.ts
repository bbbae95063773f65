import type { Expression } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'
import { patternVariables } from '../pattern-variables.ts'
import type { Place } from '../place.ts'

/**
 * A bare pattern is a condition: SYNTAX_ERROR anywhere else, UNDEFINED_VARIABLE when it would introduce one.
 * `shortestPath(…)` is a value and may stand anywhere.
 */
export function patternPredicates(expression: Expression, scope: Bindings, place: Place): void {
  if (expression.kind === 'function') requirePatternInExists(expression)
  if (expression.kind !== 'pattern-expression') return
  const { path } = expression
  if (path.selector === 'all' && !place.predicate) {
    const sentence =
      'A pattern can only stand in a condition; write EXISTS { … }, COUNT { … } or [ pattern | value ] here'
    throw cypherError('SYNTAX_ERROR', sentence, expression.span)
  }
  for (const { variable } of patternVariables(path)) {
    if (scope.has(variable.name)) continue
    const sentence = `A pattern in an expression cannot introduce the variable '${variable.name}'; leave it out, or use EXISTS { … }`
    throw cypherError('UNDEFINED_VARIABLE', sentence, variable.span)
  }
}

function requirePatternInExists(call: Expression & { kind: 'function' }): void {
  if (call.name.toLowerCase() !== 'exists' || call.args[0]?.kind === 'pattern-expression') return
  const sentence = 'exists() takes a pattern; write IS NOT NULL to ask for a property'
  throw cypherError('SYNTAX_ERROR', sentence, call.span)
}
