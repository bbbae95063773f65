import { keptPlaces } from '../../../graph/layout/kept-places.ts'
import type { NodeKey, Place } from '../../../graph/view/view.ts'
import { fitAll } from '../../canvas/canvas-controls.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { pictureOf, referenceTo } from '../../store/saved-picture.ts'
import { keepLayout, type NamedLayout } from '../../store/shelf.ts'
import { counted } from '../../ui/counted.ts'
import { notify } from '../../ui/notify.ts'
import { changeOf } from '../../store/change-of.ts'
import { layoutNodes } from './layout-nodes.ts'

/** Keeps where everything that is drawn stands now, under a name; one of the same name is replaced. */
export function keepArrangement(name: string): void {
  const { nodes } = pictureOf(useApp.getState())
  keepLayout({ name, places: [...nodes] })
  notify(`Kept where ${counted(nodes.length, 'node stands', 'nodes stand')} as “${name}”.`)
}

/** Brings what is drawn to the places that were kept for it, in one step; says what there was no place for. */
export function applyArrangement({ name, places }: NamedLayout): void {
  const { view } = useApp.getState()
  const kept = keptOf([...view.nodes.keys()], places)
  if (kept.size === 0) {
    notify(`None of the nodes that “${name}” places is drawn.`, 'warn')
    return
  }
  takeStep({
    label: `Arrange as “${name}”`,
    cypher: null,
    change: changeOf((builder, now) => {
      const nodes = layoutNodes(now, [...now.nodes.keys()], new Map())
      for (const [key, { x, y }] of keptPlaces(nodes, kept)) {
        const { pinned } = kept.get(key as NodeKey) ?? now.nodes.get(key as NodeKey)!
        builder.set('nodes', key as NodeKey, { x, y, pinned })
      }
    }),
  })
  fitAll()
  const others = view.nodes.size - kept.size
  if (others > 0) notify(`“${name}” has no place for ${counted(others, 'node')}, drawn since it was kept.`)
}

function keptOf(keys: readonly NodeKey[], places: NamedLayout['places']): Map<NodeKey, Place> {
  const byReference = new Map(places.map(place => [place.node, place]))
  return new Map(
    keys.flatMap(key => {
      const node = pageGraph.node(key)
      const place = node && byReference.get(referenceTo(node))
      return place ? [[key, place] as const] : []
    }),
  )
}
