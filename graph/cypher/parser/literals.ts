import type { LiteralExpression } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import type { Token } from '../lexer/token.ts'
import type { Cursor } from './cursor.ts'

const words: ReadonlyMap<string, LiteralExpression['value']> = new Map<string, LiteralExpression['value']>([
  ['NULL', null],
  ['TRUE', true],
  ['FALSE', false],
])

/**
 * A number, string, `true`, `false` or `null`, or `undefined` when none stands here.
 * @throws INTEGER_OVERFLOW beyond 64 bits, INVALID_NUMBER_LITERAL for what only starts like a number.
 */
export function literal(cursor: Cursor): LiteralExpression | undefined {
  const token = cursor.peek()
  const value = valueOf(token)
  if (value === undefined) return undefined
  cursor.next()
  return { kind: 'literal', value, span: token.span }
}

function valueOf(token: Token): LiteralExpression['value'] | undefined {
  switch (token.kind) {
    case 'integer':
      if (BigInt.asIntN(64, token.value) === token.value) return token.value
      throw cypherError('INTEGER_OVERFLOW', `The number ${token.text} is beyond a 64-bit INTEGER`, token.span)
    case 'malformed':
      throw cypherError(token.code, token.message, token.span)
    case 'float':
    case 'string':
      return token.value
    case 'name':
      return words.get(token.word)
    default:
      return undefined
  }
}
