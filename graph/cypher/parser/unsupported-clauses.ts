import type { Cursor } from './cursor.ts'

/** Clauses, prefixes and commands of Neo4j 5 that start a statement or a clause and are outside the language. */
const constructs: ReadonlyMap<string, string> = new Map([
  ['CALL', 'CALL (procedures and subqueries)'],
  ['LOAD', 'LOAD CSV'],
  ['FOREACH', 'FOREACH'],
  ['USE', 'USE'],
  ['USING', 'USING'],
  ['YIELD', 'YIELD'],
  ['FINISH', 'FINISH'],
  ['INSERT', 'INSERT'],
  ['NODETACH', 'NODETACH DELETE'],
  ['EXPLAIN', 'EXPLAIN'],
  ['PROFILE', 'PROFILE'],
  ['CYPHER', 'The CYPHER prefix'],
  ['FILTER', 'FILTER'],
  ['LET', 'LET'],
  ['NEXT', 'NEXT'],
  ['WHEN', 'A conditional query'],
  ...['ORDER', 'SKIP', 'OFFSET', 'LIMIT'].map(
    word =>
      [
        word,
        `${word} as a clause of its own (after RETURN or WITH the order is ORDER BY, SKIP, LIMIT)`,
      ] as const,
  ),
  ...[
    'SHOW',
    'DROP',
    'ALTER',
    'GRANT',
    'DENY',
    'REVOKE',
    'START',
    'STOP',
    'TERMINATE',
    'RENAME',
    'ENABLE',
  ].map(word => [word, `The command ${word}`] as const),
  ...['DRYRUN', 'DEALLOCATE', 'REALLOCATE'].map(word => [word, `The command ${word}`] as const),
])

/** The name of the unsupported construct that starts here, or `undefined`. */
export function unsupportedClause(cursor: Cursor): string | undefined {
  return constructs.get(cursor.word())
}
