import type { Expression, LiteralExpression } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import type { Cursor } from './cursor.ts'
import { postfix } from './postfix.ts'

const tooFar = 1n << 63n

/** `-x`, `+x`, and signs before signs; a minus before a number is part of the number. */
export function unary(cursor: Cursor): Expression {
  const signs = []
  while (cursor.atSymbol('-') || cursor.atSymbol('+')) signs.push(cursor.next())
  let operand = smallestInteger(cursor, signs.at(-1)?.text) ?? postfix(cursor)
  for (const sign of signs.reverse()) {
    const span = cursor.spanFrom(sign)
    const operator = sign.text === '-' ? '-' : '+'
    const isNumber = operand.kind === 'literal' && operator === '-'
    operand = (isNumber ? negate(operand as LiteralExpression, span) : undefined) ?? {
      kind: 'unary',
      operator,
      operand,
      span,
    }
  }
  return operand
}

/** The literal 2^63, which only a minus makes a 64-bit integer, with nothing behind it that binds tighter. */
function smallestInteger(cursor: Cursor, sign: string | undefined): LiteralExpression | undefined {
  const token = cursor.peek()
  if (sign !== '-' || token.kind !== 'integer' || token.value !== tooFar) return undefined
  cursor.next()
  return { kind: 'literal', value: token.value, span: token.span }
}

function negate(literal: LiteralExpression, span: LiteralExpression['span']): LiteralExpression | undefined {
  if (typeof literal.value === 'number') return { kind: 'literal', value: -literal.value, span }
  if (typeof literal.value !== 'bigint') return undefined
  if (literal.value === -tooFar)
    throw cypherError('INTEGER_OVERFLOW', 'This is beyond a 64-bit INTEGER', span)
  return { kind: 'literal', value: -literal.value, span }
}
