import type { Clause, PathPattern, Query, SingleQuery } from '../ast.ts'
import type { Token } from '../lexer/token.ts'
import type { Cursor } from './cursor.ts'
import { unexpected, unsupported } from './failure.ts'
import { patternList } from './patterns.ts'
import { returnClause, withClause } from './projection.ts'
import { matchClause, unwindClause } from './reading-clauses.ts'
import { unsupportedClause } from './unsupported-clauses.ts'
import { createClause, deleteClause, mergeClause, removeClause, setClause } from './updating-clauses.ts'

/** Reads the rest of a clause whose first keyword, `start`, was just taken. */
type ClauseRule = (cursor: Cursor, start: Token) => Clause

const clauses: ReadonlyMap<string, ClauseRule> = new Map<string, ClauseRule>([
  ['MATCH', (cursor, start) => matchClause(cursor, start, false)],
  ['OPTIONAL', optionalMatch],
  ['UNWIND', unwindClause],
  ['WITH', withClause],
  ['RETURN', returnClause],
  ['CREATE', createClause],
  ['MERGE', mergeClause],
  ['SET', setClause],
  ['REMOVE', removeClause],
  ['DELETE', (cursor, start) => deleteClause(cursor, start, false)],
  ['DETACH', detachDelete],
])

/** `single query (UNION [ALL] single query)*` */
export function query(cursor: Cursor): Query {
  const start = cursor.peek()
  const parts = [singleQuery(cursor)]
  const all: boolean[] = []
  while (cursor.takeWords('UNION')) {
    const keepsDuplicates = cursor.takeWords('ALL')
    if (!keepsDuplicates) cursor.takeWords('DISTINCT')
    all.push(keepsDuplicates)
    parts.push(singleQuery(cursor))
  }
  return { kind: 'query', parts, all, span: cursor.spanFrom(start) }
}

/** The body of `EXISTS { … }` or `COUNT { … }`: a query, or a pattern with an optional WHERE. */
export function subqueryBody(cursor: Cursor): Query {
  const startsPattern = cursor.atSymbol('(') || cursor.atSymbol('=', 1) || cursor.atSymbol('(', 1)
  if (!startsPattern || clauses.has(cursor.word())) return query(cursor)
  const start = cursor.peek()
  const pattern: PathPattern[] = patternList(cursor)
  const where = cursor.takeWords('WHERE') ? cursor.grammar.expression(cursor) : null
  const span = cursor.spanFrom(start)
  const match: Clause = { kind: 'match', optional: false, pattern, where, span }
  return { kind: 'query', parts: [{ kind: 'single-query', clauses: [match], span }], all: [], span }
}

function singleQuery(cursor: Cursor): SingleQuery {
  const start = cursor.peek()
  const found = [clause(cursor, 'a clause such as MATCH, WITH or RETURN')]
  while (!atQueryEnd(cursor)) found.push(clause(cursor, 'the next clause or the end of the query'))
  return { kind: 'single-query', clauses: found, span: cursor.spanFrom(start) }
}

function atQueryEnd(cursor: Cursor): boolean {
  return (
    cursor.peek().kind === 'end' || cursor.atSymbol(';') || cursor.atSymbol('}') || cursor.atWords('UNION')
  )
}

function clause(cursor: Cursor, expected: string): Clause {
  const token = cursor.peek()
  const rule = clauses.get(cursor.word())
  if (rule) return rule(cursor, cursor.next())
  const construct = unsupportedClause(cursor)
  if (construct !== undefined) throw unsupported(construct, token)
  throw unexpected(token, expected)
}

function optionalMatch(cursor: Cursor, start: Token): Clause {
  if (cursor.atWords('CALL')) throw unsupported('OPTIONAL CALL', start)
  cursor.expectWord('MATCH')
  return matchClause(cursor, start, true)
}

function detachDelete(cursor: Cursor, start: Token): Clause {
  cursor.expectWord('DELETE')
  return deleteClause(cursor, start, true)
}
