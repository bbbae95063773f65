import type { Cursor } from './cursor.ts'

/**
 * True when the `(` at `index` opens a pattern with at least one relationship, as in `(a)-[:T]->(b)`, rather
 * than an expression in parentheses, as in `(a) - (b)`. Only looks; reads nothing.
 */
export function opensPattern(cursor: Cursor, index = cursor.index): boolean {
  if (!isSymbol(cursor, index, '(') || !looksLikeNode(cursor, index)) return false
  const end = cursor.brackets.closing(index)
  return end !== undefined && relationshipEnd(cursor, end + 1) !== undefined
}

/** What can follow the `(` of a node: nothing, a variable, labels, properties, WHERE. */
function looksLikeNode(cursor: Cursor, index: number): boolean {
  const hasVariable = cursor.tokenAt(index + 1).kind === 'name'
  const token = cursor.tokenAt(hasVariable ? index + 2 : index + 1)
  if (token.kind === 'parameter') return true
  if (token.kind === 'name') return token.word === 'WHERE'
  return token.kind === 'symbol' && [')', ':', '{'].includes(token.text)
}

/** The index of the `(` after a relationship such as `-->`, `<-[…]-`, `--`; `undefined` when there is none here. */
function relationshipEnd(cursor: Cursor, start: number): number | undefined {
  let i = isSymbol(cursor, start, '<') ? start + 1 : start
  if (!isSymbol(cursor, i, '-')) return undefined
  i++
  if (isSymbol(cursor, i, '[')) {
    const end = cursor.brackets.closing(i)
    if (end === undefined) return undefined
    i = end + 1
  }
  if (!isSymbol(cursor, i, '-')) return undefined
  i++
  if (isSymbol(cursor, i, '>')) i++
  return isSymbol(cursor, i, '(') ? i : undefined
}

function isSymbol(cursor: Cursor, index: number, text: string): boolean {
  const token = cursor.tokenAt(index)
  return token.kind === 'symbol' && token.text === text
}
