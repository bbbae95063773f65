import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js'
import type { SettingsOf } from '../../model/parameter.ts'
import type { MeasuredGraph } from '../measured-graph.ts'
import type { betweenness } from '../measures.ts'
import { simpleGraph } from '../simple-graph.ts'

/**
 * The share of pairs of other nodes whose shortest way leads over each node; of several shortest ways each counts its
 * part. Freeman, "A set of measures of centrality based on betweenness" (1977), calculated as Brandes (2001) does.
 */
export function runBetweenness(
  graph: MeasuredGraph,
  { direction }: SettingsOf<typeof betweenness.parameters>,
): Map<string, number> {
  const lines = simpleGraph(graph, direction === 'along')
  return new Map(Object.entries(betweennessCentrality(lines, { getEdgeWeight: null, normalized: true })))
}
