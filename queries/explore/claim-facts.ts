import type { ExploreQuery } from './explore-query.ts'

/**
 * How and when the claims with these ids were said, and when what they say is said to have happened. Columns: id,
 * stance, saidEarliest, saidLatest, happenedEarliest, happenedLatest (dates, null where nobody tells).
 */
export const claimFacts: ExploreQuery<{ ids: readonly string[] }> = {
  name: 'claim-facts',
  action: 'read how claims were said',
  statement: `MATCH (claim:Claim)
WHERE claim.id IN $ids
RETURN claim.id AS id, claim.stance AS stance,
  claim.saidEarliest AS saidEarliest, claim.saidLatest AS saidLatest,
  claim.happenedEarliest AS happenedEarliest, claim.happenedLatest AS happenedLatest`,
  parameters: ({ ids }) => ({ ids }),
}
