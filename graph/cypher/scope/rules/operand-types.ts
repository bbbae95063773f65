import type { Expression } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'
import { describeType, mayBe } from '../static-type.ts'
import { typeOf } from '../type-of.ts'

const arithmetic: ReadonlySet<string> = new Set(['-', '*', '/', '%', '^'])

/** INVALID_ARGUMENT_TYPE: IN beside what is no list, arithmetic with what is never a number or a time. */
export function operandTypes(expression: Expression, scope: Bindings): void {
  if (expression.kind === 'unary' && expression.operator !== 'not') {
    requireNumeric(expression.operand, scope, expression.operator)
  }
  if (expression.kind !== 'binary') return
  if (expression.operator === 'in') requireList(expression.right, scope)
  if (arithmetic.has(expression.operator)) {
    requireNumeric(expression.left, scope, expression.operator)
    requireNumeric(expression.right, scope, expression.operator)
  }
}

function requireList(operand: Expression, scope: Bindings): void {
  const type = typeOf(operand, scope)
  if (mayBe(type, 'list')) return
  const sentence = `IN looks into a LIST, but this is ${describeType(type)}`
  throw cypherError('INVALID_ARGUMENT_TYPE', sentence, operand.span)
}

/** Temporal values have no static type, so they pass as `any`. */
function requireNumeric(operand: Expression, scope: Bindings, operator: string): void {
  const type = typeOf(operand, scope)
  if (mayBe(type, 'integer', 'float')) return
  const sentence = `'${operator}' computes with numbers, but this is ${describeType(type)}`
  throw cypherError('INVALID_ARGUMENT_TYPE', sentence, operand.span)
}
