import type { Expression } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { unexpected } from './failure.ts'

/** A map literal or a parameter, or nothing. */
export function patternProperties(cursor: Cursor): Expression | null {
  const start = cursor.peek()
  if (!cursor.atSymbol('{') && start.kind !== 'parameter') return null
  const properties = cursor.grammar.expression(cursor)
  if (properties.kind === 'map' || properties.kind === 'parameter') return properties
  throw unexpected(start, 'a map of properties')
}

/** `WHERE …` inside a node or relationship. */
export function inlineWhere(cursor: Cursor): Expression | null {
  return cursor.takeWords('WHERE') ? cursor.grammar.expression(cursor) : null
}
