import { isEvidence } from './evidence-labels.ts'
import type { ExploreQuery } from './explore-query.ts'

/**
 * One shortest path between two nodes, in any direction, at most 15 relationships long: longer ones say nothing.
 * Claims stand between everything that one article names, so a path goes through them only when it begins or ends
 * at one. Columns: path.
 */
export const shortestPathBetween: ExploreQuery<{ from: string; to: string }> = {
  name: 'shortest-path',
  action: 'shortest path',
  statement: `MATCH (a), (b)
WHERE elementId(a) = $from AND elementId(b) = $to
MATCH path = shortestPath((a)-[*..15]-(b))
WHERE ${isEvidence('a')} OR ${isEvidence('b')} OR none(n IN nodes(path) WHERE ${isEvidence('n')})
RETURN path`,
  parameters: ({ from, to }) => ({ from, to }),
}
