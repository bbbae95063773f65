import type { Query } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'

/**
 * INVALID_CLAUSE_COMPOSITION: UNION and UNION ALL in one query. DIFFERENT_COLUMNS_IN_UNION: parts that return
 * columns of different names; the same names in another order are UNSUPPORTED.
 */
export function unionParts(query: Query, columns: readonly (readonly string[])[]): void {
  const mixed = query.all.findIndex(all => all !== query.all[0])
  if (mixed >= 0) {
    const sentence = 'UNION and UNION ALL cannot be mixed in one query'
    throw cypherError('INVALID_CLAUSE_COMPOSITION', sentence, query.parts[mixed + 1]!.span)
  }
  const first = columns[0]!
  for (const [i, names] of columns.entries()) {
    const at = query.parts[i]!.span
    if (names.length !== first.length || !names.every(name => first.includes(name))) {
      const sentence = `The parts of a UNION must return the same columns: '${first.join(', ')}' is not '${names.join(', ')}'`
      throw cypherError('DIFFERENT_COLUMNS_IN_UNION', sentence, at)
    }
    if (!names.every((name, j) => name === first[j])) {
      throw cypherError(
        'UNSUPPORTED',
        'A UNION whose parts order their columns differently is not supported',
        at,
      )
    }
  }
}
