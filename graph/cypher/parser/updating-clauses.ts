import type { CreateClause, DeleteClause, MergeClause, RemoveClause, SetClause, SetItem } from '../ast.ts'
import type { Token } from '../lexer/token.ts'
import type { Cursor } from './cursor.ts'
import { unexpected, unsupported } from './failure.ts'
import { pathPattern, patternList } from './patterns.ts'
import { removeItem, setItem } from './set-items.ts'

/** What CREATE makes besides data; a pattern starts with `(` or a variable and `=`. */
const schema: ReadonlySet<string> = new Set(
  'INDEX CONSTRAINT RANGE TEXT POINT VECTOR LOOKUP FULLTEXT BTREE DATABASE COMPOSITE USER ROLE ALIAS OR'.split(
    ' ',
  ),
)

/** `CREATE pattern`; the cursor is past CREATE. */
export function createClause(cursor: Cursor, start: Token): CreateClause {
  if (schema.has(cursor.word()) && !cursor.atSymbol('=', 1)) {
    throw unsupported(`CREATE ${cursor.word()}`, start)
  }
  return { kind: 'create', pattern: patternList(cursor), span: cursor.spanFrom(start) }
}

/** `MERGE path [ON CREATE SET …] [ON MATCH SET …]`, in any order and number; the cursor is past MERGE. */
export function mergeClause(cursor: Cursor, start: Token): MergeClause {
  const path = pathPattern(cursor)
  const onCreate: SetItem[] = []
  const onMatch: SetItem[] = []
  while (cursor.takeWords('ON')) {
    const items = cursor.atWords('CREATE') ? onCreate : onMatch
    if (!cursor.takeWords('CREATE') && !cursor.takeWords('MATCH')) {
      throw unexpected(cursor.peek(), 'CREATE or MATCH')
    }
    cursor.expectWord('SET')
    items.push(...cursor.commaSeparated(setItem))
  }
  return { kind: 'merge', path, onCreate, onMatch, span: cursor.spanFrom(start) }
}

/** `SET item, …`; the cursor is past SET. */
export function setClause(cursor: Cursor, start: Token): SetClause {
  return { kind: 'set', items: cursor.commaSeparated(setItem), span: cursor.spanFrom(start) }
}

/** `REMOVE item, …`; the cursor is past REMOVE. */
export function removeClause(cursor: Cursor, start: Token): RemoveClause {
  return { kind: 'remove', items: cursor.commaSeparated(removeItem), span: cursor.spanFrom(start) }
}

/** `[DETACH] DELETE expression, …`; the cursor is past DELETE. */
export function deleteClause(cursor: Cursor, start: Token, detach: boolean): DeleteClause {
  const expressions = cursor.commaSeparated(cursor.grammar.expression)
  return { kind: 'delete', detach, expressions, span: cursor.spanFrom(start) }
}
