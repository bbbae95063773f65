import type { Query } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import { tokenize } from '../lexer/tokenize.ts'
import { Cursor } from './cursor.ts'
import type { Grammar } from './cursor.ts'
import { expression } from './expressions.ts'
import { unexpected } from './failure.ts'
import { pathPattern } from './patterns.ts'
import { query, subqueryBody } from './query.ts'
import { checkTreeDepth } from './tree-depth.ts'

const grammar: Grammar = { expression, pathPattern, subqueryBody }

/**
 * Reads one statement of openCypher 9 with the additions of Neo4j 5 that the engine runs. Only the form is
 * checked here; whether it means anything is for `scope/`.
 * @throws SYNTAX_ERROR for what is not Cypher, UNSUPPORTED for Cypher outside the engine's language,
 * QUERY_TOO_DEEP, and the codes of bad literals; all with a position.
 */
export function parse(text: string): Query {
  const cursor = new Cursor(text, tokenize(text), grammar)
  const first = cursor.peek()
  if (first.kind === 'end') {
    throw cypherError('SYNTAX_ERROR', 'The query is empty; write for example MATCH (n) RETURN n', first.span)
  }
  const statement = query(cursor)
  if (cursor.takeSymbol(';') && cursor.peek().kind !== 'end') {
    throw unexpected(cursor.peek(), 'the end of the query (one statement at a time)')
  }
  if (cursor.peek().kind !== 'end') throw unexpected(cursor.peek(), 'the end of the query')
  checkTreeDepth(statement)
  return statement
}
