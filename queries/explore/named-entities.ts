import type { ExploreQuery, NoInput } from './explore-query.ts'

/** Every entity of a case, those first of which most claims speak. Columns: n, claims (how many are about it). */
export const namedEntities: ExploreQuery<NoInput> = {
  name: 'named-entities',
  action: 'read the names',
  statement: `MATCH (n:Entity)
OPTIONAL MATCH (claim:Claim)-[:ABOUT]->(n)
RETURN n, count(claim) AS claims
ORDER BY claims DESC, n.id`,
  parameters: () => ({}),
}
