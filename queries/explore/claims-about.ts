import type { ExploreQuery } from './explore-query.ts'

/**
 * The claims about any of these nodes, and everything that each is about. Columns: id, about (element ids).
 */
export const claimsAbout: ExploreQuery<{ elementIds: readonly string[] }> = {
  name: 'claims-about',
  action: 'read the evidence',
  statement: `MATCH (claim:Claim)-[:ABOUT]->(n)
WHERE elementId(n) IN $elementIds
WITH DISTINCT claim
MATCH (claim)-[:ABOUT]->(m)
RETURN claim.id AS id, collect(DISTINCT elementId(m)) AS about`,
  parameters: ({ elementIds }) => ({ elementIds }),
}
