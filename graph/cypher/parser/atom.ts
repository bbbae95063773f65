import type { Expression } from '../ast.ts'
import { caseExpression } from './case-expression.ts'
import type { Cursor } from './cursor.ts'
import { unexpected, unsupported } from './failure.ts'
import { functionCall, opensFunctionCall } from './function-call.ts'
import { bracketed } from './lists.ts'
import { literal } from './literals.ts'
import { mapLiteral, mapProjection } from './maps.ts'
import { atVariable, variableUse } from './names.ts'
import { opensPattern } from './pattern-lookahead.ts'
import { selectorHere } from './patterns.ts'
import { iteration } from './quantifiers.ts'

/** What needs no operator: a literal, variable, call, list, map, CASE, subquery, pattern, or parentheses. */
export function atom(cursor: Cursor): Expression {
  const token = cursor.peek()
  const value = literal(cursor)
  if (value) return value
  if (token.kind === 'parameter') {
    cursor.next()
    return { kind: 'parameter', name: token.name, span: token.span }
  }
  if (token.kind === 'name') return named(cursor)
  if (token.text === '(') return parenthesized(cursor)
  if (token.text === '[') return bracketed(cursor)
  if (token.text === '{') return mapLiteral(cursor)
  throw unexpected(token, 'an expression')
}

/** An atom that starts with a word. */
function named(cursor: Cursor): Expression {
  if (cursor.atSymbol('{', 1)) {
    const subquery = braced(cursor)
    if (subquery) return subquery
  }
  if (cursor.atSymbol('(', 1)) {
    if (selectorHere(cursor)) return patternExpression(cursor)
    const loop = iteration(cursor)
    if (loop) return loop
  }
  if (cursor.atWords('CASE')) return caseExpression(cursor)
  if (!atVariable(cursor)) throw unexpected(cursor.peek(), 'an expression')
  if (opensFunctionCall(cursor)) return functionCall(cursor)
  const variable = variableUse(cursor)
  return cursor.atSymbol('{') ? mapProjection(cursor, variable) : variable
}

/** `EXISTS { … }` and `COUNT { … }`; any other word in front of a brace is a variable that is projected. */
function braced(cursor: Cursor): Expression | undefined {
  const start = cursor.peek()
  const word = cursor.word()
  if (word === 'COLLECT') throw unsupported('COLLECT { … }', start)
  if (word !== 'EXISTS' && word !== 'COUNT') return undefined
  cursor.next()
  cursor.expectSymbol('{')
  const query = cursor.nested(() => cursor.grammar.subqueryBody(cursor))
  cursor.expectSymbol('}')
  return {
    kind: 'subquery',
    subquery: word === 'EXISTS' ? 'exists' : 'count',
    query,
    span: cursor.spanFrom(start),
  }
}

function parenthesized(cursor: Cursor): Expression {
  if (opensPattern(cursor)) return patternExpression(cursor)
  cursor.expectSymbol('(')
  const inner = cursor.grammar.expression(cursor)
  cursor.expectSymbol(')')
  return inner
}

function patternExpression(cursor: Cursor): Expression {
  const path = cursor.nested(() => cursor.grammar.pathPattern(cursor))
  return { kind: 'pattern-expression', path, span: path.span }
}
