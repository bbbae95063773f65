import type { Expression } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import { partsOf } from '../expression-parts.ts'
import { Bindings } from '../bindings.ts'
import { describeType, mayBe } from '../static-type.ts'
import { typeOf } from '../type-of.ts'

/**
 * NON_CONSTANT_EXPRESSION: SKIP and LIMIT are the same for every row. NEGATIVE_INTEGER_ARGUMENT and
 * INVALID_ARGUMENT_TYPE where the text already tells.
 */
export function rowLimits(clause: 'SKIP' | 'LIMIT', count: Expression | null): void {
  if (!count) return
  if (dependsOnRows(count)) {
    const sentence = `${clause} takes a number that is the same for every row: a literal or a parameter, no variable`
    throw cypherError('NON_CONSTANT_EXPRESSION', sentence, count.span)
  }
  if (count.kind === 'literal' && typeof count.value === 'bigint' && count.value < 0n) {
    throw cypherError('NEGATIVE_INTEGER_ARGUMENT', `${clause} cannot be negative`, count.span)
  }
  const type = typeOf(count, Bindings.none)
  if (!mayBe(type, 'integer')) {
    const sentence = `${clause} takes an INTEGER, but this is ${describeType(type)}`
    throw cypherError('INVALID_ARGUMENT_TYPE', sentence, count.span)
  }
}

function dependsOnRows(expression: Expression): boolean {
  const readsGraph =
    expression.kind === 'subquery' ||
    expression.kind === 'pattern-expression' ||
    expression.kind === 'pattern-comprehension'
  if (readsGraph || expression.kind === 'variable') return true
  // A variable that a comprehension brings itself does not depend on the row.
  return partsOf(expression).some(part => part.binds.length === 0 && dependsOnRows(part.expression))
}
