import type { Projection, ProjectionItem, ReturnClause, SortItem, WithClause } from '../ast.ts'
import type { Token } from '../lexer/token.ts'
import type { Cursor } from './cursor.ts'
import { unexpected } from './failure.ts'
import { variable } from './names.ts'

/** `WITH … [WHERE …]`; the cursor is past WITH. */
export function withClause(cursor: Cursor, start: Token): WithClause {
  const projected = projection(cursor)
  const where = cursor.takeWords('WHERE') ? cursor.grammar.expression(cursor) : null
  return { kind: 'with', ...projected, where, span: cursor.spanFrom(start) }
}

/** `RETURN …`; the cursor is past RETURN. */
export function returnClause(cursor: Cursor, start: Token): ReturnClause {
  return { kind: 'return', ...projection(cursor), span: cursor.spanFrom(start) }
}

/** `[DISTINCT] items [ORDER BY …] [SKIP …] [LIMIT …]` */
function projection(cursor: Cursor): Projection {
  const distinct = cursor.takeWords('DISTINCT')
  const star = cursor.takeSymbol('*')
  const items = !star || cursor.takeSymbol(',') ? cursor.commaSeparated(projectionItem) : []
  const orderBy = cursor.takeWords('ORDER') ? sortItems(cursor) : []
  const skip =
    cursor.takeWords('SKIP') || cursor.takeWords('OFFSET') ? cursor.grammar.expression(cursor) : null
  const limit = cursor.takeWords('LIMIT') ? cursor.grammar.expression(cursor) : null
  return { distinct, star, items, orderBy, skip, limit }
}

function projectionItem(cursor: Cursor): ProjectionItem {
  const start = cursor.peek()
  if (cursor.atSymbol('*')) throw unexpected(start, "an expression ('*' can only come first)")
  const expression = cursor.grammar.expression(cursor)
  const written = cursor.spanFrom(start)
  const aliased = cursor.takeWords('AS')
  const alias = aliased ? variable(cursor).name : undefined
  // A variable keeps its name without the backticks it may need to be written with.
  const own =
    expression.kind === 'variable' ? expression.name : cursor.text.slice(written.offset, written.end)
  return { expression, name: alias ?? own, aliased, span: cursor.spanFrom(start) }
}

/** The cursor is past ORDER. */
function sortItems(cursor: Cursor): SortItem[] {
  cursor.expectWord('BY')
  return cursor.commaSeparated(sortItem)
}

function sortItem(cursor: Cursor): SortItem {
  const start = cursor.peek()
  const expression = cursor.grammar.expression(cursor)
  const descending = cursor.takeWords('DESC') || cursor.takeWords('DESCENDING')
  if (!descending && !cursor.takeWords('ASC')) cursor.takeWords('ASCENDING')
  return { expression, descending, span: cursor.spanFrom(start) }
}
