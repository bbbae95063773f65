import type { ExploreQuery } from './explore-query.ts'

/**
 * The claims about any of these entities, none of them of a private person: those about the most of them first, then
 * in the order of the sources. Columns: claim (node), speaker (its name or null), source (its id or null), about (of how many it is).
 */
export const claimsToSay: ExploreQuery<{ ids: readonly string[] }> = {
  name: 'claims-to-say',
  action: 'read what is claimed',
  statement: `MATCH (claim:Claim)-[:ABOUT]->(entity:Entity)
WHERE entity.id IN $ids AND coalesce(claim.private, false) = false
WITH claim, count(entity) AS about
OPTIONAL MATCH (claim)-[:STATED_BY]->(speaker)
OPTIONAL MATCH (claim)-[:IN_SOURCE]->(source)
RETURN claim, speaker.name AS speaker, source.id AS source, about
ORDER BY about DESC, source, claim.line, claim.id`,
  parameters: ({ ids }) => ({ ids }),
}
