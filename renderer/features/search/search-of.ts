import type { ExploreQuery, NoInput } from '../../../queries/explore/explore-query.ts'
import { search } from '../../../queries/explore/search.ts'
import { searchAnyGraph } from '../../../queries/explore/search-any-graph.ts'
import { captionKeysOf } from '../../canvas/node-caption.ts'
import { LIMITS } from '../../limits.ts'
import type { GraphShape } from '../../store/graph-shape.ts'
import { readKind } from './read-kind.ts'

/** Properties a search looks at: every one of them is read of every node. */
const KEYS = 8

export interface SearchOf {
  readonly query: ExploreQuery<NoInput>
  /** How many nodes there are to look at, where only the first `LIMITS.searchScan` of them are; else null. */
  readonly beyond: number | null
}

/** The query that finds what was typed, in a case or in any other graph; `nodes` is how many that has, if known. */
export function searchOf(text: string, shape: GraphShape, nodes: number | null): SearchOf {
  const limit = LIMITS.searchHits + 1
  if (shape.isCase) return { query: bound(search, { text, limit }), beyond: null }
  const { labels, words } = readKind(
    text,
    shape.labels.map(({ name }) => name),
  )
  const keys = searchedKeys(shape, labels)
  const among = labels.length > 0 ? countOf(shape, labels) : nodes
  return {
    query: bound(searchAnyGraph(labels), { words, keys, scan: LIMITS.searchScan, limit }),
    beyond: among !== null && among > LIMITS.searchScan ? among : null,
  }
}

/** What nodes with these labels, or all, are called by: two properties of each label, the commonest first. */
export function searchedKeys(shape: GraphShape, labels: readonly string[]): string[] {
  const among = labels.length > 0 ? labels : shape.labels.map(({ name }) => name)
  const met = among.map(label => captionKeysOf(shape, label).slice(0, 2))
  const first = met.flatMap(keys => keys.slice(0, 1))
  const second = met.flatMap(keys => keys.slice(1))
  return [...new Set([...first, ...second, 'name', 'title', 'id'])].slice(0, KEYS)
}

function countOf({ labels }: GraphShape, wanted: readonly string[]): number | null {
  const counts = labels.filter(({ name }) => wanted.includes(name)).map(({ count }) => count)
  return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

function bound<Input>(query: ExploreQuery<Input>, input: Input): ExploreQuery<NoInput> {
  return { ...query, parameters: () => query.parameters(input) }
}
