import type { Expression } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import { containsAggregate, isAggregate } from '../aggregates.ts'
import type { Bindings } from '../bindings.ts'
import { partsOf } from '../expression-parts.ts'
import { variablesIn } from '../variables-in.ts'
import { sameExpression } from '../same-expression.ts'

/**
 * AMBIGUOUS_AGGREGATION_EXPRESSION: beside an aggregate, in the same column, only constants, parameters and what
 * is a variable or property returned on its own (a grouping key) can stand; anything else has no one value.
 */
export function grouping(
  expressions: readonly Expression[],
  starred: readonly string[],
  scope: Bindings,
): void {
  const keys = expressions.filter(expression => !containsAggregate(expression))
  const variables = new Set(starred)
  for (const key of keys) if (key.kind === 'variable') variables.add(key.name)
  for (const expression of expressions) {
    if (!keys.includes(expression)) requireGrouped(expression, { keys, variables, scope })
  }
}

interface Keys {
  readonly keys: readonly Expression[]
  readonly variables: ReadonlySet<string>
  readonly scope: Bindings
}

function requireGrouped(expression: Expression, group: Keys): void {
  if (isAggregate(expression)) return
  if (isSimple(expression) && group.keys.some(key => sameExpression(key, expression))) return
  if (expression.kind === 'variable' || opaque.has(expression.kind)) {
    for (const name of variablesIn(expression)) {
      if (group.scope.has(name) && !group.variables.has(name)) throw ambiguous(expression)
    }
    return
  }
  for (const part of partsOf(expression)) {
    const bound = part.binds.map(({ variable }) => variable.name)
    const variables = new Set([...group.variables, ...bound])
    requireGrouped(part.expression, { ...group, variables })
  }
}

const opaque: ReadonlySet<Expression['kind']> = new Set([
  'subquery',
  'pattern-expression',
  'pattern-comprehension',
])

/** A variable, or a property of one. */
export function isSimple(expression: Expression): boolean {
  if (expression.kind === 'property') return isSimple(expression.subject)
  return expression.kind === 'variable'
}

export function ambiguous(expression: Expression): Error {
  const sentence =
    'Beside an aggregate only variables and properties that are returned on their own can stand; compute this in a WITH first'
  return cypherError('AMBIGUOUS_AGGREGATION_EXPRESSION', sentence, expression.span)
}
