import type { View } from '../../../graph/view/view.ts'
import type { Effects } from '../../../graph/view/effects.ts'
import { claimIdsOf } from '../../canvas/page-traits.ts'
import { statusOf } from '../../canvas/status-of.ts'
import { kindOf } from '../../canvas/kinds.ts'
import { isCase } from '../../store/graph-shape.ts'
import { inDigits } from '../../ui/counted.ts'
import type { SceneView } from './scene-view.ts'
import type { StoryGraph } from './story-graph.ts'

/**
 * What a scene does not show, and how far it can be trusted, in the words of the bar under the canvas. `total` counts
 * the nodes of the whole graph, evidence left out; null where that is not known.
 */
export function sceneStamp(
  { view, hidden }: SceneView,
  effects: Effects,
  drawn: StoryGraph,
  total: number | null,
): string[] {
  const isEvidence = (key: Parameters<typeof drawn.graph.node>[0]) =>
    kindOf(drawn.graph.node(key)!.labels).outline
  const nodes = [...view.nodes.keys(), ...view.folded.keys()].filter(key => !isEvidence(key)).length
  const said = [
    `drawn ${inDigits(nodes)}${total === null ? '' : ` of ${inDigits(total)}`}`,
    `hidden ${inDigits(hidden)}`,
    `filtered ${inDigits(effects.size)}`,
  ]
  if (!isCase()) return [...said, 'no claims']
  const { alleged, unsourced } = trustIn(view, drawn)
  return [...said, `alleged ${inDigits(alleged)}`, `unsourced ${inDigits(unsourced)}`]
}

function trustIn({ relationships }: View, { graph }: StoryGraph) {
  const all = [...relationships.keys()]
  const startsAtEvidence = (key: (typeof all)[number]) =>
    kindOf(graph.node(graph.ends(key)!.start)!.labels).outline
  return {
    alleged: all.filter(key => statusOf(graph.relationship(key)!) === 'alleged').length,
    unsourced: all.filter(key => claimIdsOf(graph.relationship(key)!).length === 0 && !startsAtEvidence(key))
      .length,
  }
}
