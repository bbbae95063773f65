import pagerank from 'graphology-metrics/centrality/pagerank.js'
import type { SettingsOf } from '../../model/parameter.ts'
import type { MeasuredGraph } from '../measured-graph.ts'
import type { pageRank } from '../measures.ts'
import { simpleGraph } from '../simple-graph.ts'

/** Rounds that always suffice: with the strongest damping what is left to settle shrinks to 0.95^1000. */
const ROUNDS = 1000
/** What may be left to settle in the whole graph when it stops. */
const SETTLED = 1e-9

/**
 * Where a walk that goes on at random is met: shares that make 1 over all nodes. Parallel relationships are taken as
 * often as there are. Brin and Page, "The anatomy of a large-scale hypertextual web search engine" (1998).
 */
export function runPageRank(
  graph: MeasuredGraph,
  { direction, damping }: SettingsOf<typeof pageRank.parameters>,
): Map<string, number> {
  const shares = pagerank(simpleGraph(graph, direction === 'along'), {
    getEdgeWeight: 'weight',
    alpha: damping,
    maxIterations: ROUNDS,
    tolerance: SETTLED / graph.nodes.length,
  })
  return new Map(Object.entries(shares))
}
