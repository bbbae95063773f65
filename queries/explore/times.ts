import type { ExploreQuery } from './explore-query.ts'

/**
 * When the claims about these nodes say that things happened, and when they were said: the first of each, null where
 * no claim gives one. Columns: id (element id), happened, said (dates).
 */
export const firstTimes: ExploreQuery<{ elementIds: readonly string[] }> = {
  name: 'first-times',
  action: 'read dates',
  statement: `MATCH (n)
WHERE elementId(n) IN $elementIds
OPTIONAL MATCH (claim:Claim)-[:ABOUT]->(n)
RETURN elementId(n) AS id, min(claim.happenedEarliest) AS happened, min(claim.saidEarliest) AS said`,
  parameters: ({ elementIds }) => ({ elementIds }),
}
