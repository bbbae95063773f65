import type { CountStar, FunctionCall } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { unsupported } from './failure.ts'
import { schemaName } from './names.ts'

/** True when the tokens here are `name(` or `name.name(`. */
export function opensFunctionCall(cursor: Cursor): boolean {
  let ahead = 0
  while (cursor.peek(ahead).kind === 'name') {
    if (cursor.atSymbol('(', ahead + 1)) return true
    if (!cursor.atSymbol('.', ahead + 1)) return false
    ahead += 2
  }
  return false
}

/** `name([DISTINCT] argument, …)`, and `count(*)`. */
export function functionCall(cursor: Cursor): FunctionCall | CountStar {
  const start = cursor.peek()
  const names = [schemaName(cursor, 'a function name').name]
  while (cursor.takeSymbol('.')) names.push(schemaName(cursor, 'a function name').name)
  cursor.expectSymbol('(')
  const name = names.join('.')
  if (name.toLowerCase() === 'count' && cursor.atSymbol('*') && cursor.atSymbol(')', 1)) {
    cursor.index += 2
    return { kind: 'count-star', span: cursor.spanFrom(start) }
  }
  if (name.toLowerCase() === 'trim') refuseTrimSides(cursor)
  const distinct = cursor.takeWords('DISTINCT')
  const args = cursor.atSymbol(')') ? [] : cursor.commaSeparated(cursor.grammar.expression)
  cursor.expectSymbol(')')
  return { kind: 'function', name, distinct, args, span: cursor.spanFrom(start) }
}

/** `trim(BOTH 'x' FROM text)` (Neo4j 5.20), which is no list of arguments. */
function refuseTrimSides(cursor: Cursor): void {
  const names = ['BOTH', 'LEADING', 'TRAILING'].includes(cursor.word())
  if (names && !cursor.atSymbol(')', 1) && !cursor.atSymbol('.', 1)) {
    throw unsupported(`trim(${cursor.word()} … FROM …)`, cursor.peek())
  }
}
