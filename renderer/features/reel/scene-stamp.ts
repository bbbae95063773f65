import type { NodeKey } from '../../../graph/view/view.ts'
import type { Effects } from '../../../graph/view/effects.ts'
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
  const isParty = (key: NodeKey) => !kindOf(drawn.graph.node(key)!.labels).outline
  const nodes = [...view.nodes.keys(), ...view.folded.keys()].filter(isParty).length
  const said = [
    `drawn ${inDigits(nodes)}${total === null ? '' : ` of ${inDigits(total)}`}`,
    `hidden ${inDigits(hidden)}`,
    `filtered ${inDigits(effects.size)}`,
  ]
  if (!isCase()) return [...said, 'no claims']
  const lines = [...view.relationships.keys()].map(key => drawn.relationships.get(key)!)
  const alleged = lines.filter(({ status }) => status === 'alleged').length
  const unsourced = lines.filter(({ claims, isEvidence }) => claims.length === 0 && !isEvidence).length
  return [...said, `alleged ${inDigits(alleged)}`, `unsourced ${inDigits(unsourced)}`]
}
