import type { ExploreQuery } from './explore-query.ts'

/** What a case rests on. Columns: source (node), publisher (its name or null), claims (how many it carries). */
export const caseSources: ExploreQuery<object> = {
  name: 'case-sources',
  action: 'list the sources',
  statement: `MATCH (claim:Claim)-[:IN_SOURCE]->(source:Source)
WITH source, count(claim) AS claims
OPTIONAL MATCH (source)-[:PUBLISHED_BY]->(publisher)
RETURN source, publisher.name AS publisher, claims
ORDER BY source.published DESC, source.id`,
  parameters: () => ({}),
}
