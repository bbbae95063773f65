import { cypherError } from '../cypher-error.ts'
import type { Scanner } from './scanner.ts'
import type { Token } from './token.ts'

// A dot belongs to a number only when a digit follows: `1..3` is a range.
const number =
  /0x[0-9a-fA-F_]*|0o[0-7_]*|(?:\d[\d_]*)?\.\d[\d_]*(?:[eE][+-]?\d[\d_]*)?|\d[\d_]*(?:[eE][+-]?\d[\d_]*)?/y
// A prefix without digits, and a leading zero, which other languages read as octal.
const incomplete = /^0[xo]$|^0\d+$/
const glued = /[\p{ID_Continue}]+/uy
const startsNumber = /\d|\.\d/y

/** True at a digit, or at a dot with a digit after it. */
export function atNumber(scanner: Scanner): boolean {
  return scanner.match(startsNumber) !== ''
}

/**
 * Reads an integer (decimal, `0x`, `0o`) or a float. What only starts like a number becomes a `malformed` token.
 * @throws FLOATING_POINT_OVERFLOW for a float beyond the largest double.
 */
export function readNumber(scanner: Scanner): Token {
  const start = scanner.position()
  const digits = scanner.match(number)
  scanner.advanceTo(scanner.offset + digits.length)
  const rest = scanner.match(glued)
  scanner.advanceTo(scanner.offset + rest.length)
  const text = digits + rest
  const span = scanner.spanFrom(start)
  const plain = digits.replaceAll('_', '')
  if (rest !== '' || digits.endsWith('_') || incomplete.test(plain)) {
    const message = `'${text}' is not a number; write 12, 1.5, 6e23, 0x1F or 0o17`
    return { kind: 'malformed', text, span, code: 'INVALID_NUMBER_LITERAL', message }
  }
  if (/^0[xo]/.test(plain) || /^\d+$/.test(plain))
    return { kind: 'integer', text, span, value: BigInt(plain) }
  const value = Number(plain)
  if (!Number.isFinite(value)) {
    throw cypherError('FLOATING_POINT_OVERFLOW', `The number ${text} is too large for a FLOAT`, start)
  }
  return { kind: 'float', text, span, value }
}
