import type { Expression, Identifier, MapExpression, MapProjection, Name } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { unexpected } from './failure.ts'
import { schemaName, variableUse } from './names.ts'

/** `{key: value, …}` */
export function mapLiteral(cursor: Cursor): MapExpression {
  const start = cursor.expectSymbol('{')
  const entries = cursor.atSymbol('}') ? [] : cursor.commaSeparated(entry)
  if (!cursor.atSymbol('}')) throw unexpected(cursor.peek(), "',' or '}' in the map")
  cursor.next()
  return { kind: 'map', entries, span: cursor.spanFrom(start) }
}

function entry(cursor: Cursor): { key: Name; value: Expression } {
  const key = schemaName(cursor, 'a map key')
  cursor.expectSymbol(':')
  return { key, value: cursor.grammar.expression(cursor) }
}

/** `subject {.key, .*, variable, key: value}`; the cursor stands on the `{`. */
export function mapProjection(cursor: Cursor, subject: Identifier): MapProjection {
  cursor.expectSymbol('{')
  const items = cursor.atSymbol('}') ? [] : cursor.commaSeparated(projectionItem)
  cursor.expectSymbol('}')
  return { kind: 'map-projection', subject, items, span: cursor.spanFrom(subject.span) }
}

function projectionItem(cursor: Cursor): MapProjection['items'][number] {
  const start = cursor.peek()
  if (cursor.takeSymbol('.')) {
    if (cursor.takeSymbol('*')) return { kind: 'project-all', span: cursor.spanFrom(start) }
    const key = schemaName(cursor, 'a property key or *')
    return { kind: 'project-property', key, span: cursor.spanFrom(start) }
  }
  if (start.kind === 'name' && cursor.atSymbol(':', 1)) {
    return { kind: 'project-entry', ...entry(cursor), span: cursor.spanFrom(start) }
  }
  const variable = variableUse(cursor)
  return { kind: 'project-variable', variable, span: variable.span }
}
