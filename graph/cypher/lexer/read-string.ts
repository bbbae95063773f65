import { cypherError } from '../cypher-error.ts'
import type { Scanner } from './scanner.ts'
import type { Token } from './token.ts'

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['`', '`'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])
const plain = /[^\\'"]+/y
const unicode = /u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}/y

/**
 * Reads a string in single or double quotes with its escapes.
 * @throws SYNTAX_ERROR when it is not closed or an escape is unknown, INVALID_UNICODE_LITERAL for a bad `\u` or `\U`.
 */
export function readString(scanner: Scanner): Token {
  const start = scanner.position()
  const quote = scanner.text[scanner.offset]!
  scanner.advanceTo(scanner.offset + 1)
  let value = ''
  while (!scanner.at(quote)) {
    if (scanner.done) {
      throw cypherError('SYNTAX_ERROR', `The string that starts here is not closed by ${quote}`, start)
    }
    if (scanner.at('\\')) value += readEscape(scanner)
    else {
      // The other kind of quote is an ordinary character.
      const run = scanner.match(plain) || scanner.text[scanner.offset]!
      value += run
      scanner.advanceTo(scanner.offset + run.length)
    }
  }
  scanner.advanceTo(scanner.offset + 1)
  const span = scanner.spanFrom(start)
  return { kind: 'string', text: scanner.text.slice(start.offset, span.end), span, value }
}

function readEscape(scanner: Scanner): string {
  const start = scanner.position()
  scanner.advanceTo(scanner.offset + 1)
  const letter = scanner.text[scanner.offset] ?? ''
  const simple = escapes.get(letter)
  if (simple !== undefined) {
    scanner.advanceTo(scanner.offset + 1)
    return simple
  }
  if (letter !== 'u' && letter !== 'U') {
    const sentence = `'\\${letter}' is not an escape Cypher knows; write '\\\\' for a backslash`
    throw cypherError('SYNTAX_ERROR', sentence, start)
  }
  const code = scanner.match(unicode)
  const point = Number.parseInt(code.slice(1), 16)
  if (code === '' || point > 0x10ffff) {
    const form = letter === 'u' ? '\\uXXXX with four' : '\\UXXXXXXXX with eight'
    const sentence = `This is not a Unicode escape; write ${form} hexadecimal digits of a code point`
    throw cypherError('INVALID_UNICODE_LITERAL', sentence, start)
  }
  scanner.advanceTo(scanner.offset + code.length)
  return String.fromCodePoint(point)
}
