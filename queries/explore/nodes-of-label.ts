import type { ExploreQuery } from './explore-query.ts'
import { quoteNames } from './quote-name.ts'

export interface NodesOfLabelInput {
  /** Element ids of what is drawn: never brought again. */
  readonly drawn: readonly string[]
  readonly limit: number
}

/** Some nodes that bear a label, in no order: to order them a server would have to read them all. Columns: n. */
export function nodesOfLabel(label: string): ExploreQuery<NodesOfLabelInput> {
  const name = quoteNames([label])
  return {
    name: 'nodes-of-label',
    action: 'draw nodes',
    statement: `MATCH (n${name ?? ''})
WHERE ${name ? '' : '$label IN labels(n) AND '}NOT elementId(n) IN $drawn
RETURN n
LIMIT $limit`,
    parameters: ({ drawn, limit }) => ({ label, drawn, limit: BigInt(limit) }),
  }
}
