import type { ExploreQuery, NoInput } from './explore-query.ts'

/**
 * Every incident with all that it is joined to but its evidence. Columns: incident, r, other (both null where it
 * stands alone).
 */
export const incidentLines: ExploreQuery<NoInput> = {
  name: 'incident-lines',
  action: 'read the incidents',
  statement: `MATCH (incident:Incident)
OPTIONAL MATCH (incident)-[r]-(other)
WHERE NOT other:Claim AND NOT other:Source
RETURN incident, r, other`,
  parameters: () => ({}),
}

/**
 * What those who are in an incident did, to whom its data belongs, and under which tactics its techniques are filed.
 * Columns: r, other.
 */
export const linesOfParties: ExploreQuery<{ elementIds: readonly string[]; types: readonly string[] }> = {
  name: 'lines-of-parties',
  action: 'read what was done',
  statement: `MATCH (party)-[r]-(other)
WHERE elementId(party) IN $elementIds AND NOT other:Claim AND NOT other:Source
  AND (type(r) IN $types OR other:Tactic)
RETURN DISTINCT r, other`,
  parameters: ({ elementIds, types }) => ({ elementIds, types }),
}

/**
 * The claims with these ids, every claim about an incident, and every claim about a private person.
 * Columns: claim, speaker, source, about (element ids).
 */
export const chainClaims: ExploreQuery<{ ids: readonly string[] }> = {
  name: 'chain-claims',
  action: 'read the evidence',
  statement: `MATCH (claim:Claim)
WHERE claim.id IN $ids OR claim.private = true OR EXISTS { (claim)-[:ABOUT]->(:Incident) }
OPTIONAL MATCH (claim)-[:STATED_BY]->(speaker)
OPTIONAL MATCH (claim)-[:IN_SOURCE]->(source)
RETURN claim, speaker, source, [(claim)-[:ABOUT]->(party) | elementId(party)] AS about
ORDER BY claim.id`,
  parameters: ({ ids }) => ({ ids }),
}
