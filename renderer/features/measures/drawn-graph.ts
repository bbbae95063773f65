import type { MeasuredGraph } from '../../../graph/analysis/measured-graph.ts'
import type { NodeKey, RelationshipKey } from '../../../graph/view/view.ts'
import type { MeasuredPicture } from '../../store/measures.ts'

type EndsOf = (key: RelationshipKey) => { readonly start: NodeKey; readonly end: NodeKey } | undefined

/**
 * The graph that is drawn: an alias that is folded into another node is that node, and what ties the two together is
 * not there.
 */
export function drawnGraph(view: MeasuredPicture, endsOf: EndsOf): MeasuredGraph {
  const standIn = (key: NodeKey) => view.folded.get(key)?.into ?? key
  const relationships = []
  for (const key of view.relationships.keys()) {
    const ends = endsOf(key)
    if (!ends) continue
    const [source, target] = [standIn(ends.start), standIn(ends.end)]
    const foldedAway = source === target && ends.start !== ends.end
    if (!foldedAway && view.nodes.has(source) && view.nodes.has(target))
      relationships.push({ source, target })
  }
  return { nodes: [...view.nodes.keys()], relationships }
}
