import type { ViewChangeBuilder } from '../../../graph/view/change.ts'
import type { Folded, NodeKey, View } from '../../../graph/view/view.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { stayOnCanvas } from '../../store/sheets.ts'
import { degreeOf } from '../../store/degrees.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { addToView, learnAbout } from './draw-nodes.ts'
import { changeOf } from '../../store/change-of.ts'

/** Draws every set of aliases (`SAME_AS`) as one node, the most connected of them. Nothing is merged in the graph. */
export function foldAliases(): void {
  takeStep({
    label: 'Fold aliases',
    cypher: null,
    change: changeOf((builder, view) => {
      for (const [alias, into] of foldable(view)) foldInto(builder, view, [alias], into)
    }),
  })
}

/** True when there are aliases to fold. */
export function canFold(view: View): boolean {
  return foldable(view).size > 0
}

/** True when aliases are folded that unfolding would draw. */
export function hasAliases(view: View): boolean {
  return [...view.folded.values()].some(isAlias)
}

const isAlias = ({ group }: Folded): boolean => !group

/** Draws folded aliases beside the nodes they were folded into. Those in groups stay there. */
export async function unfoldAliases(): Promise<void> {
  const { folded } = useApp.getState().view
  await unfold(
    'Unfold aliases',
    [...folded].flatMap(([key, entry]) => (isAlias(entry) ? [key] : [])),
  )
}

/**
 * Folds drawn nodes into another that is drawn. What was folded into them goes along, and remembers where it was when
 * it is a group that they go into.
 */
export function foldInto(
  builder: ViewChangeBuilder,
  view: View,
  members: readonly NodeKey[],
  into: NodeKey,
  group?: true,
): void {
  const gone = new Set(members)
  for (const key of gone) {
    builder.set('folded', key, { into, place: view.nodes.get(key)!, ...(group && { group }) })
    builder.set('nodes', key, undefined)
  }
  for (const [key, entry] of view.folded) {
    if (!gone.has(entry.into)) continue
    builder.set(
      'folded',
      key,
      group ? { into, place: entry.place, group, before: entry } : { ...entry, into },
    )
  }
}

/** Draws folded nodes where they were; those that were folded otherwise before are folded so again. */
export async function unfold(label: string, keys: readonly NodeKey[]): Promise<void> {
  const stay = stayOnCanvas()
  await learnAbout(keys)
  stay()
  takeStep({
    label,
    cypher: null,
    change: changeOf((builder, view) => {
      const out = new Set(keys.filter(key => view.folded.has(key)))
      const rest = new Map(view.folded)
      for (const key of out) rest.delete(key)
      const isDrawn = (key: NodeKey) => view.nodes.has(key) || (out.has(key) && !view.folded.get(key)!.before)
      const at = new Map<NodeKey, Folded['place']>()
      for (const key of out) {
        const { place, before } = view.folded.get(key)!
        const again = before && isDrawn(before.into) ? before : undefined
        builder.set('folded', key, again)
        if (again) rest.set(key, again)
        else at.set(key, place)
      }
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
