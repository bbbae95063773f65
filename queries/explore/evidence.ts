import type { ExploreQuery, NoInput } from './explore-query.ts'

/** What is read of each claim: who says it, where, whom it quotes, and what speaks against it. */
const CLAIM_COLUMNS = `OPTIONAL MATCH (claim)-[:IN_SOURCE]->(source)
OPTIONAL MATCH (claim)-[:STATED_BY]->(speaker)
RETURN claim, source, speaker,
  [(claim)-[:ATTRIBUTES_TO]->(party) | party] AS attributedTo,
  [(claim)-[:VIA]->(party) | party] AS via,
  [(claim)-[:ASKED]->(party) | party] AS asked,
  [(claim)-[:CONTRADICTS]-(other)-[:STATED_BY]->(party) | {claim: other, speaker: party}] AS contradicts,
  [(claim)-[:IN_TENSION_WITH]-(other)-[:STATED_BY]->(party) | {claim: other, speaker: party}] AS inTensionWith
ORDER BY source.published, claim.line, claim.id`

/**
 * The claims with these ids, such as a relationship lists them. Columns: claim, source, speaker (nodes),
 * attributedTo, via, asked (lists of nodes), contradicts, inTensionWith (lists of {claim, speaker}).
 */
export const claimsById: ExploreQuery<{ ids: readonly string[] }> = {
  name: 'claims-by-id',
  action: 'read the evidence',
  statement: `MATCH (claim:Claim)
WHERE claim.id IN $ids
${CLAIM_COLUMNS}`,
  parameters: ({ ids }) => ({ ids }),
}

/** The claims about a node and those behind any of its relationships; a claim is what it says. Columns as of `claimsById`. */
export const claimsOfNode: ExploreQuery<{ elementId: string }> = {
  name: 'claims-of-node',
  action: 'read the evidence',
  statement: `MATCH (n)
WHERE elementId(n) = $elementId
OPTIONAL MATCH (n)-[r]-()
WHERE r.claims IS NOT NULL
WITH n, collect(r.claims) AS lists
WITH n, reduce(ids = [], list IN lists | ids + list) AS ids
MATCH (claim:Claim)
WHERE claim = n OR claim.id IN ids OR (claim)-[:ABOUT]->(n)
WITH DISTINCT claim
${CLAIM_COLUMNS}`,
  parameters: ({ elementId }) => ({ elementId }),
}

/**
 * Whether the graph is a case: whether there are claims in it. Only the first of what bears the label are looked at,
 * for another graph may use it for something else. Columns: claims.
 */
export const claimsExist: ExploreQuery<NoInput> = {
  name: 'claims-exist',
  action: 'read the schema',
  statement: `MATCH (claim:Claim)
WITH claim LIMIT 100
WHERE claim.stance IS NOT NULL
RETURN count(*) > 0 AS claims`,
  parameters: () => ({}),
}
