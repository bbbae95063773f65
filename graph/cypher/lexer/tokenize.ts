import { cypherError } from '../cypher-error.ts'
import { atName, readName, readParameter } from './read-name.ts'
import { atNumber, readNumber } from './read-number.ts'
import { readString } from './read-string.ts'
import { Scanner } from './scanner.ts'
import type { Token } from './token.ts'

// Arrows are not tokens: `a<-1` is a comparison, `(a)<-[r]-(b)` a pattern, and only the parser can tell.
const symbol = /\.\.|<=|>=|<>|!=|=~|\|\||\+=|::|[-+*/%^=<>()[\]{},.:;|&!?#@~\\]/y
const space = /[\s\u0085\u001c-\u001f\u180e\u200b\u2060]+|\/\/[^\r\n]*/y
const comment = /\/\*[^]*?\*\//y

/**
 * Splits a query into tokens, the last of which is always `end`.
 * Positions count from 1 (offsets from 0) in UTF-16 units.
 * @throws SYNTAX_ERROR and the other codes of literals, each with its position.
 */
export function tokenize(text: string): Token[] {
  const scanner = new Scanner(text)
  const tokens: Token[] = []
  skipBlank(scanner)
  while (!scanner.done) {
    tokens.push(readToken(scanner))
    skipBlank(scanner)
  }
  const start = scanner.position()
  tokens.push({ kind: 'end', text: '', span: scanner.spanFrom(start) })
  return tokens
}

function skipBlank(scanner: Scanner): void {
  while (mayBeBlank(scanner.text.charCodeAt(scanner.offset))) {
    const blank = scanner.match(space) || scanner.match(comment)
    if (blank === '') break
    scanner.advanceTo(scanner.offset + blank.length)
  }
  if (scanner.at('/*')) {
    throw cypherError('SYNTAX_ERROR', 'The comment that starts here is not closed by */', scanner.position())
  }
}

/** Most tokens touch the next one: a look at one character saves two searches. */
function mayBeBlank(unit: number): boolean {
  return unit <= 32 || unit === 47 || unit > 126
}

function readToken(scanner: Scanner): Token {
  if (atName(scanner)) return readName(scanner)
  if (scanner.at("'") || scanner.at('"')) return readString(scanner)
  if (scanner.at('$')) return readParameter(scanner)
  // `..5` ends a range; only a single dot starts a number.
  if (!scanner.at('..') && atNumber(scanner)) return readNumber(scanner)
  const text = scanner.match(symbol)
  const start = scanner.position()
  if (text === '') throw strangeCharacter(scanner)
  scanner.advanceTo(scanner.offset + text.length)
  return { kind: 'symbol', text, span: scanner.spanFrom(start) }
}

function strangeCharacter(scanner: Scanner): Error {
  const point = scanner.text.codePointAt(scanner.offset)!
  const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  const printable = /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(point))
  const shown = printable ? `'${String.fromCodePoint(point)}' (${name})` : name
  const code = point < 0x80 ? 'SYNTAX_ERROR' : 'INVALID_UNICODE_CHARACTER'
  const dash = /\p{Pd}/u.test(String.fromCodePoint(point)) ? '; use the plain hyphen -' : ''
  const sentence = `The character ${shown} has no meaning outside strings and backticks${dash}`
  return cypherError(code, sentence, scanner.position())
}
