import { type Settings, settingsFor } from '../model/parameter.ts'
import type { MeasuredGraph } from './measured-graph.ts'
import { betweenness, communities, degree, type MeasureId, pageRank } from './measures.ts'
import { runBetweenness } from './runs/betweenness.ts'
import { runCommunities } from './runs/communities.ts'
import { runComponents } from './runs/components.ts'
import { runDegree } from './runs/degree.ts'
import { runPageRank } from './runs/page-rank.ts'

type Run = (graph: MeasuredGraph, settings: Settings) => Map<string, number>

const RUNS: Readonly<Record<MeasureId, Run>> = {
  degree: (graph, settings) => runDegree(graph, settingsFor(degree.parameters, settings)),
  betweenness: (graph, settings) => runBetweenness(graph, settingsFor(betweenness.parameters, settings)),
  pagerank: (graph, settings) => runPageRank(graph, settingsFor(pageRank.parameters, settings)),
  components: runComponents,
  communities: (graph, settings) => runCommunities(graph, settingsFor(communities.parameters, settings)),
}

/**
 * What a measure says of every node of a graph. Pure: the same graph and settings give the same values. Stands apart
 * from the measures themselves, so that whoever only offers them does not load what calculates them.
 */
export function runMeasure(id: MeasureId, graph: MeasuredGraph, settings: Settings): Map<string, number> {
  return graph.nodes.length === 0 ? new Map() : RUNS[id](graph, settings)
}
