import type { Expression } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { variable } from './names.ts'
import { opensPattern } from './pattern-lookahead.ts'

/** A list, list comprehension or pattern comprehension; the cursor stands on the `[`. */
export function bracketed(cursor: Cursor): Expression {
  const open = cursor.index
  const isSingle = cursor.brackets.inside(open, ',').length === 0
  if (isSingle && cursor.peek(1).kind === 'name' && cursor.word(2) === 'IN') return listComprehension(cursor)
  const hasName = cursor.peek(1).kind === 'name' && cursor.atSymbol('=', 2)
  const patternAt = hasName ? open + 3 : open + 1
  const bars = cursor.brackets.inside(open, '|')
  if (isSingle && bars.length > 0 && opensPattern(cursor, patternAt)) return patternComprehension(cursor)
  return listLiteral(cursor)
}

function listLiteral(cursor: Cursor): Expression {
  const start = cursor.expectSymbol('[')
  const items = cursor.atSymbol(']') ? [] : cursor.commaSeparated(cursor.grammar.expression)
  cursor.expectSymbol(']')
  return { kind: 'list', items, span: cursor.spanFrom(start) }
}

/** `[x IN list WHERE … | …]` */
function listComprehension(cursor: Cursor): Expression {
  const bar = reserveBar(cursor)
  const start = cursor.expectSymbol('[')
  const name = variable(cursor)
  cursor.expectWord('IN')
  const list = cursor.grammar.expression(cursor)
  const where = cursor.takeWords('WHERE') ? cursor.grammar.expression(cursor) : null
  cursor.separatingBars.delete(bar)
  const projection = cursor.takeSymbol('|') ? cursor.grammar.expression(cursor) : null
  cursor.expectSymbol(']')
  return { kind: 'list-comprehension', variable: name, list, where, projection, span: cursor.spanFrom(start) }
}

/** `[(a)-->(b) WHERE … | …]`, `[p = (a)-->(b) | …]` */
function patternComprehension(cursor: Cursor): Expression {
  const bar = reserveBar(cursor)
  const start = cursor.expectSymbol('[')
  const path = cursor.nested(() => cursor.grammar.pathPattern(cursor))
  const where = cursor.takeWords('WHERE') ? cursor.grammar.expression(cursor) : null
  cursor.separatingBars.delete(bar)
  cursor.expectSymbol('|')
  const projection = cursor.grammar.expression(cursor)
  cursor.expectSymbol(']')
  return { kind: 'pattern-comprehension', path, where, projection, span: cursor.spanFrom(start) }
}

/** Keeps the last bar of the bracket here for the comprehension; bars before it can be part of labels (`x:A|B`). */
function reserveBar(cursor: Cursor): number {
  const bar = cursor.brackets.inside(cursor.index, '|').at(-1) ?? -1
  cursor.separatingBars.add(bar)
  return bar
}
