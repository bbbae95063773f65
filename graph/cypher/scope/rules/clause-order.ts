import type { Clause, SingleQuery } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'

const reading: ReadonlySet<Clause['kind']> = new Set(['match', 'unwind'])
const updating: ReadonlySet<Clause['kind']> = new Set(['create', 'merge', 'set', 'remove', 'delete'])

/**
 * INVALID_CLAUSE_COMPOSITION: RETURN ends a query, WITH stands between updating and reading again, and a query
 * ends with RETURN or an update. A subquery only reads and may end anywhere.
 */
export function clauseOrder(query: SingleQuery, isSubquery: boolean): void {
  for (const [i, clause] of query.clauses.entries()) {
    if (isSubquery && updating.has(clause.kind)) {
      const sentence = 'A subquery in EXISTS { … } or COUNT { … } can only read'
      throw cypherError('INVALID_CLAUSE_COMPOSITION', sentence, clause.span)
    }
    const before = query.clauses[i - 1]
    if (before) requireOrder(before, clause)
  }
  const last = query.clauses.at(-1)!
  if (isSubquery || last.kind === 'return' || updating.has(last.kind)) return
  const sentence = `A query cannot end with ${last.kind.toUpperCase()}; add RETURN`
  throw cypherError('INVALID_CLAUSE_COMPOSITION', sentence, last.span)
}

function requireOrder(before: Clause, clause: Clause): void {
  if (before.kind === 'return') {
    const sentence = `RETURN ends a query, so ${clause.kind.toUpperCase()} cannot follow it; use WITH instead of RETURN`
    throw cypherError('INVALID_CLAUSE_COMPOSITION', sentence, clause.span)
  }
  if (updating.has(before.kind) && reading.has(clause.kind)) {
    const sentence = `WITH is needed between ${before.kind.toUpperCase()} and ${clause.kind.toUpperCase()}`
    throw cypherError('INVALID_CLAUSE_COMPOSITION', sentence, clause.span)
  }
}
