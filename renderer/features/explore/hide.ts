import { isNodeKey, type ElementKey, type NodeKey, type RelationshipKey } from '../../../graph/view/view.ts'
import { shownScene } from '../../canvas/shown-scene.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { stayOnCanvas } from '../../store/sheets.ts'
import { hiddenPlaces } from './hidden-places.ts'
import { addToView, learnAbout, removeFromView } from './draw-nodes.ts'
import { changeOf } from '../../store/change-of.ts'
import { nameOf } from './names.ts'
import { within } from './select-hops.ts'

/** Puts nodes and relationships aside; they are still in the graph and come back where they were. */
export function hide(keys: Iterable<ElementKey>): void {
  const wanted = [...keys]
  takeHiding(`Hide ${nameOf(wanted)}`, wanted)
}

/** Puts aside every node that is not among these. */
export function hideOthers(keys: Iterable<ElementKey>): void {
  const kept = new Set(keys)
  const others = [...useApp.getState().view.nodes.keys()].filter(key => !kept.has(key))
  takeHiding(`Hide all but ${nameOf([...kept].filter(isNodeKey))}`, others)
}

/** Puts aside everything that is neither this node nor a drawn neighbour of it. */
export function focusNeighbourhood(key: NodeKey): void {
  const kept = within(shownScene(), [key], 1)
  const others = [...useApp.getState().view.nodes.keys()].filter(node => !kept.has(node))
  takeHiding(`Focus on ${nameOf([key])}`, others)
}

/** Brings back what was put aside: these nodes, or all of it. */
export async function showHidden(keys?: readonly ElementKey[]): Promise<void> {
  const { hidden, hiddenRelationships } = useApp.getState().view
  const wanted: readonly ElementKey[] = keys ?? [...hidden.keys(), ...hiddenRelationships.keys()]
  const nodes = wanted.filter(isNodeKey)
  const stay = stayOnCanvas()
  await learnAbout(nodes)
  stay()
  takeStep({
    label: `Show ${nameOf(wanted)}`,
    cypher: null,
    change: changeOf((builder, view) => {
      const relationships = wanted.filter((key): key is RelationshipKey => !isNodeKey(key))
      const hiddenStill = new Map(view.hiddenRelationships)
      for (const key of relationships) {
        hiddenStill.delete(key)
        builder.set('hiddenRelationships', key, undefined).set('relationships', key, true)
      }
      addToView(builder, { ...view, hiddenRelationships: hiddenStill }, nodes, { at: hiddenPlaces(nodes) })
    }),
  })
}

function takeHiding(label: string, keys: readonly ElementKey[]): void {
  takeStep({
    label,
    cypher: null,
    change: changeOf((builder, view) => {
      const nodes = keys.filter((key): key is NodeKey => isNodeKey(key) && view.nodes.has(key))
      removeFromView(builder, view, nodes)
      const gone = new Set(nodes)
      for (const key of nodes) builder.set('hidden', key, view.nodes.get(key))
      // What was folded into them is put aside with them, and comes back beside them.
      for (const [key, { into, place }] of view.folded) if (gone.has(into)) builder.set('hidden', key, place)
      for (const key of keys) {
        if (isNodeKey(key) || !view.relationships.has(key)) continue
        builder.set('relationships', key, undefined).set('hiddenRelationships', key, true)
      }
    }),
  })
  const gone = new Set(keys)
  useApp.setState(({ selection }) => ({ selection: new Set([...selection].filter(key => !gone.has(key))) }))
}
