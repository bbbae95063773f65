import louvain from 'graphology-communities-louvain'
import { seededRandom } from '../../layout/seeded-random.ts'
import { groupBy } from '../../model/group-by.ts'
import type { SettingsOf } from '../../model/parameter.ts'
import type { MeasuredGraph } from '../measured-graph.ts'
import type { communities } from '../measures.ts'
import { numberGroups } from '../number-groups.ts'
import { simpleGraph } from '../simple-graph.ts'

/**
 * The number of each node's community by the method of Louvain: Blondel, Guillaume, Lambiotte and Lefebvre, "Fast
 * unfolding of communities in large networks" (2008). Parallel relationships tie the closer, directions do not count.
 */
export function runCommunities(
  graph: MeasuredGraph,
  { resolution, seed }: SettingsOf<typeof communities.parameters>,
): Map<string, number> {
  const found = louvain(simpleGraph(graph, false), {
    getEdgeWeight: 'weight',
    resolution,
    rng: seededRandom(seed),
  })
  const groups = groupBy(graph.nodes, node => String(found[node]))
  return numberGroups(graph.nodes, [...groups.values()])
}
