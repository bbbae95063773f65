import type { ExploreQuery, NoInput } from './explore-query.ts'

/**
 * Claims that say when something happened, none of them of a private person, the earliest first. Columns: claim
 * (node), speaker (its name or null), about (list of nodes).
 */
export const datedClaims: ExploreQuery<NoInput> = {
  name: 'dated-claims',
  action: 'read dates',
  statement: `MATCH (claim:Claim)
WHERE claim.happenedEarliest IS NOT NULL AND coalesce(claim.private, false) = false
OPTIONAL MATCH (claim)-[:STATED_BY]->(speaker)
OPTIONAL MATCH (claim)-[:ABOUT]->(about)
WITH claim, speaker, about ORDER BY about.id
RETURN claim, speaker.name AS speaker, collect(about) AS about
ORDER BY claim.happenedEarliest, claim.happenedLatest, claim.line, claim.id`,
  parameters: () => ({}),
}
