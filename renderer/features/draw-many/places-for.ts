import { type Box, boxAt, type Point } from '../../../graph/layout/extent.ts'
import type { LayoutEdge, LayoutNode } from '../../../graph/layout/layout.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import { LIMITS } from '../../limits.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import type { Places } from '../explore/draw-nodes.ts'
import { drawnBoxes, extentOf } from '../explore/room.ts'
import { arrangeInWorker } from '../layout/arrange-in-worker.ts'
import { shiftBeside } from './beside.ts'
import { inSlices } from './in-slices.ts'

/**
 * Places for many new nodes: a picture of their own beside what is drawn, arranged in a worker. Null for few, which
 * find room one by one near what they belong to.
 */
export async function placesFor(
  keys: readonly NodeKey[],
  signal: AbortSignal | undefined,
  progress: (share: number) => void,
): Promise<Places | null> {
  if (keys.length <= LIMITS.placedOneByOne) return null
  const nodes: LayoutNode[] = []
  await inSlices(keys, key => nodes.push({ key, x: 0, y: 0, pinned: false, extent: extentOf(key) }))
  const order = {
    layout: 'force',
    settings: {},
    seed: 1,
    nodes,
    edges: edgesAmong(keys),
    others: [],
  } as const
  const places = await arrangeInWorker(order, { ...(signal && { signal }), progress })
  return besideDrawn(nodes, places)
}

function edgesAmong(keys: readonly NodeKey[]): LayoutEdge[] {
  const wanted = new Set(keys)
  return keys.flatMap(key =>
    [...pageGraph.relationshipsOf(key)].flatMap(relationship => {
      const { start, end } = pageGraph.ends(relationship)!
      return start === key && wanted.has(end) ? [{ source: start, target: end }] : []
    }),
  )
}

function besideDrawn(nodes: readonly LayoutNode[], places: ReadonlyMap<NodeKey, Point>): Places {
  const fresh = nodes.map(({ key, extent }): Box => boxAt(places.get(key as NodeKey)!, extent))
  const { x, y } = shiftBeside(drawnBoxes(useApp.getState().view), fresh)
  return new Map([...places].map(([key, place]) => [key, { x: place.x + x, y: place.y + y }]))
}
