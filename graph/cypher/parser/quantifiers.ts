import type { Expression, Quantifier } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { variable } from './names.ts'

const quantifiers: ReadonlyMap<string, Quantifier['quantifier']> = new Map([
  ['ALL', 'all'],
  ['ANY', 'any'],
  ['NONE', 'none'],
  ['SINGLE', 'single'],
])

/**
 * `all|any|none|single(x IN list WHERE …)` and `reduce(sum = 0, x IN list | …)`, which look like calls but bind
 * variables; `undefined` when the tokens here are none of them.
 */
export function iteration(cursor: Cursor): Expression | undefined {
  if (cursor.peek(2).kind !== 'name') return undefined
  const quantifier = quantifiers.get(cursor.word())
  if (quantifier && cursor.word(3) === 'IN') return quantified(cursor, quantifier)
  return cursor.word() === 'REDUCE' && cursor.atSymbol('=', 3) ? reduction(cursor) : undefined
}

function quantified(cursor: Cursor, quantifier: Quantifier['quantifier']): Quantifier {
  const start = cursor.next()
  cursor.expectSymbol('(')
  const name = variable(cursor)
  cursor.expectWord('IN')
  const list = cursor.grammar.expression(cursor)
  cursor.expectWord('WHERE')
  const where = cursor.grammar.expression(cursor)
  cursor.expectSymbol(')')
  return { kind: 'quantifier', quantifier, variable: name, list, where, span: cursor.spanFrom(start) }
}

function reduction(cursor: Cursor): Expression {
  const start = cursor.next()
  const bar = cursor.brackets.inside(cursor.index, '|').at(0) ?? -1
  cursor.separatingBars.add(bar)
  cursor.expectSymbol('(')
  const accumulator = variable(cursor)
  cursor.expectSymbol('=')
  const initial = cursor.grammar.expression(cursor)
  cursor.expectSymbol(',')
  const name = variable(cursor)
  cursor.expectWord('IN')
  const list = cursor.grammar.expression(cursor)
  cursor.expectSymbol('|')
  const step = cursor.grammar.expression(cursor)
  cursor.expectSymbol(')')
  return {
    kind: 'reduce',
    accumulator,
    initial,
    variable: name,
    list,
    expression: step,
    span: cursor.spanFrom(start),
  }
}
