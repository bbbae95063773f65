import type { PathPattern } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'

/** SYNTAX_ERROR: `shortestPath(…)` is of one relationship pattern, from zero or one hops on. */
export function shortestPaths(path: PathPattern): void {
  if (path.selector === 'all') return
  const [relationship, ...more] = path.relationships
  if (!relationship || more.length > 0) {
    const sentence = 'A shortest path is between two nodes with one relationship pattern, as in (a)-[*]-(b)'
    throw cypherError('SYNTAX_ERROR', sentence, path.span)
  }
  if ((relationship.length?.min ?? 1) > 1) {
    const sentence = 'A shortest path can only ask for at least 0 or 1 hops'
    throw cypherError('SYNTAX_ERROR', sentence, relationship.span)
  }
}
