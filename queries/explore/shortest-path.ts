import { isEvidence } from './evidence-labels.ts'
import type { ExploreQuery } from './explore-query.ts'

export interface PathInput {
  readonly from: string
  readonly to: string
  /** Whether the path may go through claims and sources. */
  readonly throughEvidence: boolean
}

/**
 * One shortest path between two nodes, in any direction, at most 15 relationships long: longer ones say nothing.
 * Claims stand between everything that one article names, so a path goes through them only where it is told to. What
 * is asked of the path is asked of each node alone: Neo4j then looks for no longer path that would satisfy it, which
 * would go over the whole graph. Columns: path.
 */
export const shortestPathBetween: ExploreQuery<PathInput> = {
  name: 'shortest-path',
  action: 'shortest path',
  statement: `MATCH (a), (b)
WHERE elementId(a) = $from AND elementId(b) = $to
MATCH path = shortestPath((a)-[*..15]-(b))
WHERE none(n IN nodes(path) WHERE NOT $throughEvidence AND ${isEvidence('n')})
RETURN path`,
  parameters: ({ from, to, throughEvidence }) => ({ from, to, throughEvidence }),
}
