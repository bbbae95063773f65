import type { ExploreQuery } from './explore-query.ts'

/** Nodes of a case by their `id`: how views and opening views name them. Columns: n. */
export const nodesById: ExploreQuery<{ ids: readonly string[] }> = {
  name: 'nodes-by-id',
  action: 'draw nodes',
  statement: `MATCH (n)
WHERE (n:Entity OR n:Claim OR n:Source) AND n.id IN $ids
RETURN n`,
  parameters: ({ ids }) => ({ ids }),
}

/** Nodes by element id. Columns: n. */
export const nodesByElementId: ExploreQuery<{ elementIds: readonly string[] }> = {
  name: 'nodes-by-element-id',
  action: 'draw nodes',
  statement: `MATCH (n)
WHERE elementId(n) IN $elementIds
RETURN n`,
  parameters: ({ elementIds }) => ({ elementIds }),
}
