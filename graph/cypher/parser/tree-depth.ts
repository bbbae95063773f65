import type { Query, Span } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'

/** Long chains such as `1 + 1 + …` nest to the left without nesting in the text. */
const maximumDepth = 1000

/**
 * Makes sure that whoever walks the tree by recursion can do so.
 * @throws QUERY_TOO_DEEP at the innermost part that is still allowed.
 */
export function checkTreeDepth(query: Query): void {
  const waiting: { value: object; depth: number; span: Span }[] = [
    { value: query, depth: 0, span: query.span },
  ]
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const { value, depth } = item
    const span = 'span' in value ? (value.span as Span) : item.span
    if (depth > maximumDepth) {
      const sentence = `More than ${maximumDepth} operations are chained here; use a list (x IN [...]) or split it with WITH`
      throw cypherError('QUERY_TOO_DEEP', sentence, span)
    }
    for (const [key, child] of Object.entries(value)) {
      if (key === 'span' || typeof child !== 'object' || child === null) continue
      const below = Array.isArray(child) ? depth : depth + 1
      waiting.push({ value: child as object, depth: below, span })
    }
  }
}
