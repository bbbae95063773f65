import { CAPTION_RANK } from './caption-rank.ts'
import type { ExploreQuery } from './explore-query.ts'

export interface SearchInput {
  readonly text: string
  readonly limit: number
}

/**
 * Searches the whole graph: every word must occur in the caption of a node or in the text of a claim. Ask for one
 * more than is shown to learn whether there are more. Columns: n, best first.
 */
export const search: ExploreQuery<SearchInput> = {
  name: 'search',
  action: 'search',
  statement: `MATCH (n)
WHERE $kind IS NULL OR any(label IN labels(n) WHERE toLower(label) CONTAINS $kind)
WITH n, toLower(toString(coalesce(n.name, n.title, n.text, n.id, ''))) AS caption
WHERE all(word IN $words WHERE caption CONTAINS word)
RETURN n
ORDER BY
  ${CAPTION_RANK} + CASE WHEN n:Claim THEN 4 ELSE 0 END,
  size(caption), caption
LIMIT $limit`,
  parameters: ({ text, limit }) => {
    const { kind, words } = parseSearch(text)
    return { kind, words, text: words.join(' '), limit: BigInt(limit) }
  },
}

/**
 * Reads `kind:text`: `actor:apt` looks for "apt" among nodes whose label has "actor" in it. Case and spaces in the
 * kind do not count ("threat actor" finds ThreatActor); a colon inside the text is text.
 */
export function parseSearch(text: string): {
  readonly kind: string | null
  readonly words: readonly string[]
} {
  const match = /^\s*([\p{L} _-]+):(.*)$/su.exec(text)
  const kind = match ? match[1]!.toLowerCase().replaceAll(/[ _-]/g, '') : ''
  const words = (kind === '' ? text : match![2]!).toLowerCase().split(/\s+/).filter(Boolean)
  return { kind: kind === '' ? null : kind, words }
}
