import { cypherError } from '../cypher-error.ts'
import type { Scanner } from './scanner.ts'
import type { Token } from './token.ts'

const bare = /[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Sc}]*/uy
const bareParameter = /[\p{ID_Continue}\p{Sc}]+/uy
// Keywords are ASCII; upper-casing other letters can produce ASCII ones (a dotless i becomes I).
const ascii = /^\w+$/
const quoted = /`(?:[^`]|``)*`/y

/** True at a letter, an underscore or a backtick. */
export function atName(scanner: Scanner): boolean {
  return scanner.at('`') || scanner.match(bare) !== ''
}

/**
 * Reads an identifier or keyword, or a name in backticks, where two backticks stand for one.
 * @throws SYNTAX_ERROR for a name in backticks that is not closed.
 */
export function readName(scanner: Scanner): Token {
  const start = scanner.position()
  const text = scanner.at('`') ? readQuoted(scanner) : scanner.match(bare)
  scanner.advanceTo(start.offset + text.length)
  const span = scanner.spanFrom(start)
  if (text.startsWith('`')) return { kind: 'name', text, span, name: unquote(text), word: '' }
  return { kind: 'name', text, span, name: text, word: ascii.test(text) ? text.toUpperCase() : '' }
}

/**
 * Reads `$name`, `$0` or `` $`any text` ``; a lone `$` is a symbol.
 */
export function readParameter(scanner: Scanner): Token {
  const start = scanner.position()
  scanner.advanceTo(scanner.offset + 1)
  const written = scanner.at('`') ? readQuoted(scanner) : scanner.match(bareParameter)
  scanner.advanceTo(scanner.offset + written.length)
  const span = scanner.spanFrom(start)
  // `:$(…)` is a dynamic label; the parser names it.
  if (written === '') return { kind: 'symbol', text: '$', span }
  const name = written.startsWith('`') ? unquote(written) : written
  return { kind: 'parameter', text: `$${written}`, span, name }
}

function readQuoted(scanner: Scanner): string {
  const text = scanner.match(quoted)
  if (text !== '') return text
  throw cypherError('SYNTAX_ERROR', 'The name that starts here is not closed by `', scanner.position())
}

function unquote(text: string): string {
  return text.slice(1, -1).replaceAll('``', '`')
}
