import type { Expression } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'
import type { Place } from '../place.ts'
import { describeType, mayBe } from '../static-type.ts'
import { typeOf } from '../type-of.ts'

/** INVALID_ARGUMENT_TYPE: a condition, or an operand of AND, OR, XOR, NOT, that can only be something else. */
export function predicateTypes(expression: Expression, scope: Bindings, place: Place): void {
  if (!place.predicate) return
  const type = typeOf(expression, scope)
  if (mayBe(type, 'boolean')) return
  const sentence = `A condition is true, false or null, but this is ${describeType(type)}`
  throw cypherError('INVALID_ARGUMENT_TYPE', sentence, expression.span)
}
