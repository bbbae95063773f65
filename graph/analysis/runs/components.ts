import { connectedComponents } from 'graphology-components'
import type { MeasuredGraph } from '../measured-graph.ts'
import { numberGroups } from '../number-groups.ts'
import { simpleGraph } from '../simple-graph.ts'

/** The number of the part of the graph each node is in, directions left out. */
export function runComponents(graph: MeasuredGraph): Map<string, number> {
  return numberGroups(graph.nodes, connectedComponents(simpleGraph(graph, false)))
}
