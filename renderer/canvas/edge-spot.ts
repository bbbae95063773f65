import type { CollectionReturnValue } from 'cytoscape'
import type { EdgeSpot } from './overlay/frame.ts'

/** Where the middle of a line is and how it runs; null while cytoscape has not worked it out. */
export function spotOn(edge: CollectionReturnValue): EdgeSpot | null {
  if (edge.length === 0) return null
  const { x, y } = edge.midpoint()
  const from = edge.sourceEndpoint()
  const to = edge.targetEndpoint()
  if (![x, y, from.x, from.y, to.x, to.y].every(Number.isFinite)) return null
  return {
    x,
    y,
    angle: Math.atan2(to.y - from.y, to.x - from.x),
    length: Math.hypot(to.x - from.x, to.y - from.y),
  }
}
