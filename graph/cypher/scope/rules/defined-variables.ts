import type { Expression, Identifier } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'

/** UNDEFINED_VARIABLE: an expression can only use what a clause before it, or around it, has introduced. */
export function definedVariables(expression: Expression, scope: Bindings): void {
  if (expression.kind === 'variable') requireDefined(expression, scope)
}

/** The same for a variable that is a target, as in `SET n.x = 1`. */
export function requireDefined(variable: Identifier, scope: Bindings): void {
  if (scope.has(variable.name)) return
  const near = scope.names.find(name => name.toLowerCase() === variable.name.toLowerCase())
  const known = scope.names.length > 0 ? `; in scope here: ${scope.names.slice(0, 8).join(', ')}` : ''
  const hint = near === undefined ? known : `; names keep their case, did you mean '${near}'?`
  throw cypherError(
    'UNDEFINED_VARIABLE',
    `The variable '${variable.name}' is not defined${hint}`,
    variable.span,
  )
}
