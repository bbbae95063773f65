import { type Box, boxAt, type Extent, type Point } from '../../../graph/layout/extent.ts'
import type { NodeKey, View } from '../../../graph/view/view.ts'
import { kindOf } from '../../canvas/kinds.ts'
import { nodeExtent } from '../../canvas/measured-caption.ts'
import { captionOf } from '../../canvas/node-caption.ts'
import { nodeSize } from '../../canvas/node-size.ts'
import { looksNow } from '../../canvas/view-effects.ts'
import { useApp } from '../../store/app-state.ts'
import { degreeOf } from '../../store/degrees.ts'
import { pageGraph } from '../../store/page-graph.ts'

/** The room a node takes on the canvas, its caption in it, as style rules have it. */
export function extentOf(key: NodeKey): Extent {
  const node = pageGraph.node(key)
  const kind = kindOf(node?.labels ?? [])
  const look = looksNow(useApp.getState().view).of.get(key)
  const size = nodeSize(kind, degreeOf(key).relationships, look)
  return nodeExtent(size, look?.caption ?? (node ? captionOf(node) : ''))
}

/** The boxes of everything drawn. */
export function drawnBoxes(view: View): Box[] {
  return [...view.nodes].map(([key, place]) => boxAt(place, extentOf(key)))
}

/** The lines between what is drawn. */
export function drawnLines(view: View): (readonly [Point, Point])[] {
  return [...view.relationships.keys()].flatMap(key => {
    const ends = pageGraph.ends(key)
    const start = ends && placeOf(view, ends.start)
    const end = ends && placeOf(view, ends.end)
    return start && end && start !== end ? [[start, end] as const] : []
  })
}

/** Where a node is drawn, be it in the node it is folded into. */
function placeOf(view: View, key: NodeKey): Point | undefined {
  return view.nodes.get(view.folded.get(key)?.into ?? key)
}

/** The middle of these places; null of none. */
export function middleOf(places: readonly Point[]): Point | null {
  if (places.length === 0) return null
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
    y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
  }
}
