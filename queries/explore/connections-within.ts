import type { ExploreQuery } from './explore-query.ts'

/**
 * How many relationships each of a set of nodes has with others of the set; nodes without any are left out.
 * Columns: id, relationships.
 */
export const connectionsWithin: ExploreQuery<{ elementIds: readonly string[] }> = {
  name: 'connections-within',
  action: 'find the best connected',
  statement: `MATCH (n)-[r]-(m)
WHERE elementId(n) IN $elementIds AND elementId(m) IN $elementIds
RETURN elementId(n) AS id, count(DISTINCT r) AS relationships`,
  parameters: ({ elementIds }) => ({ elementIds }),
}
