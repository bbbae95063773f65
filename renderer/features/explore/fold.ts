import type { NodeKey, View } from '../../../graph/view/view.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { degreeOf } from '../../store/degrees.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { addToView, changeOf, learnAbout } from './draw-nodes.ts'
import { nameOf } from './names.ts'

/** Draws every set of aliases (`SAME_AS`) as one node, the most connected of them. Nothing is merged in the graph. */
export function foldAliases(): void {
  takeStep({
    label: 'Fold aliases',
    cypher: null,
    change: changeOf((builder, view) => {
      for (const [alias, into] of foldable(view)) {
        builder.set('folded', alias, { into, place: view.nodes.get(alias)! }).set('nodes', alias, undefined)
      }
    }),
  })
}

/** True when there are aliases to fold. */
export function canFold(view: View): boolean {
  return foldable(view).size > 0
}

/** Draws folded aliases beside the node they were folded into: its own, or all. */
export async function unfold(key?: NodeKey): Promise<void> {
  const { folded } = useApp.getState().view
  const aliases = [...folded].filter(([, { into }]) => key === undefined || into === key)
  await learnAbout(aliases.map(([alias]) => alias))
  takeStep({
    label: key === undefined ? 'Unfold aliases' : `Unfold ${nameOf([key])}`,
    cypher: null,
    change: changeOf((builder, view) => {
      const rest = new Map(view.folded)
      for (const [alias] of aliases) {
        rest.delete(alias)
        builder.set('folded', alias, undefined)
      }
      const at = new Map(aliases.map(([alias, { place }]) => [alias, place]))
      addToView(builder, { ...view, folded: rest }, [...at.keys()], { at })
    }),
  })
}

/** Each drawn alias with the node it would be folded into. */
function foldable(view: View): Map<NodeKey, NodeKey> {
  const leader = new Map<NodeKey, NodeKey>()
  const find = (key: NodeKey): NodeKey => {
    const next = leader.get(key)
    return next === undefined || next === key ? key : find(next)
  }
  for (const key of view.relationships.keys()) {
    const ends = pageGraph.ends(key)
    if (!ends || pageGraph.relationship(key)?.type !== 'SAME_AS') continue
    if (!view.nodes.has(ends.start) || !view.nodes.has(ends.end)) continue
    const [a, b] = [find(ends.start), find(ends.end)]
    if (a === b) continue
    const aLeads = degreeOf(a).relationships >= degreeOf(b).relationships
    leader.set(aLeads ? b : a, aLeads ? a : b)
  }
  return new Map([...leader.keys()].map(key => [key, find(key)]))
}
