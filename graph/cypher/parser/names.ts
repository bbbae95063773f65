import type { Identifier, Name } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { unexpected } from './failure.ts'

/**
 * Words that never stand for a variable where an expression starts, so that `WHERE n.x = RETURN n` is told as
 * the slip it is. Everywhere a name is the only thing that can stand, any word may.
 */
const reserved: ReadonlySet<string> = new Set([
  'MATCH',
  'WHERE',
  'WITH',
  'RETURN',
  'CREATE',
  'MERGE',
  'SET',
  'REMOVE',
  'DELETE',
  'UNWIND',
  'UNION',
  'AND',
  'OR',
  'XOR',
  'NOT',
  'IN',
  'IS',
  'AS',
  'WHEN',
  'THEN',
  'ELSE',
  'CASE',
  'DISTINCT',
  'NULL',
  'TRUE',
  'FALSE',
])

/** True when the current token can be a variable at the start of an expression. */
export function atVariable(cursor: Cursor): boolean {
  const token = cursor.peek()
  if (token.kind !== 'name') return false
  return !reserved.has(token.word) && !cursor.atWords('ORDER', 'BY')
}

/** A variable where it is used, in an expression. */
export function variableUse(cursor: Cursor): Identifier {
  if (!atVariable(cursor)) throw unexpected(cursor.peek(), 'a variable')
  return variable(cursor)
}

/** A variable where nothing else can stand: after AS, in a pattern, in front of IN. */
export function variable(cursor: Cursor): Identifier {
  const token = cursor.peek()
  if (token.kind !== 'name') throw unexpected(token, 'a variable name')
  cursor.next()
  return { kind: 'variable', name: token.name, span: token.span }
}

/** A label, type or property key; any word may be one. `what` names it in the error. */
export function schemaName(cursor: Cursor, what: string): Name {
  const token = cursor.peek()
  if (token.kind !== 'name') throw unexpected(token, what)
  cursor.next()
  return { name: token.name, span: token.span }
}
