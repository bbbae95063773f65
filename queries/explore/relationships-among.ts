import type { ExploreQuery } from './explore-query.ts'

/**
 * Every relationship that a set of newly drawn nodes has with one another and with what is drawn already.
 * Columns: r.
 */
export const relationshipsAmong: ExploreQuery<{ fresh: readonly string[]; drawn: readonly string[] }> = {
  name: 'relationships-among',
  action: 'draw relationships',
  statement: `MATCH (a)-[r]-(b)
WHERE elementId(a) IN $fresh AND elementId(b) IN $drawn
RETURN DISTINCT r`,
  parameters: ({ fresh, drawn }) => ({ fresh, drawn: [...drawn, ...fresh] }),
}
