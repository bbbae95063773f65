import { CAPTION_RANK } from './caption-rank.ts'
import type { ExploreQuery } from './explore-query.ts'
import { quoteNames } from './quote-name.ts'

export interface SearchAnyInput {
  /** In lower case; each must occur in one of the properties. */
  readonly words: readonly string[]
  /** Properties that are looked at, the one a node is called by first. */
  readonly keys: readonly string[]
  /** Nodes that are looked at: without an index a search reads them one by one. */
  readonly scan: number
  readonly limit: number
}

/**
 * Searches a graph that is no case, among the nodes of these labels, or all for none. It looks at the first `scan`
 * of them and no further. Ask for one more than is shown to learn whether there are more. Columns: n, best first.
 */
export function searchAnyGraph(labels: readonly string[]): ExploreQuery<SearchAnyInput> {
  const names = quoteNames(labels)
  const filter = labels.length > 0 && !names ? '\nWHERE any(label IN labels(n) WHERE label IN $labels)' : ''
  return {
    name: 'search-any-graph',
    action: 'search',
    statement: `MATCH (n${names ?? ''})${filter}
WITH n LIMIT $scan
WITH n, [key IN $keys | toLower(toStringOrNull(n[key]))] AS texts
WHERE all(word IN $words WHERE any(text IN texts WHERE text CONTAINS word))
WITH n, coalesce(head([text IN texts WHERE text IS NOT NULL]), '') AS caption
RETURN n
ORDER BY
  ${CAPTION_RANK},
  size(caption), caption
LIMIT $limit`,
    parameters: ({ words, keys, scan, limit }) => ({
      labels,
      keys,
      words,
      text: words.join(' '),
      scan: BigInt(scan),
      limit: BigInt(limit),
    }),
  }
}
