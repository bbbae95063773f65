import type { Point } from '../../../graph/layout/extent.ts'
import type { EdgeCurve } from '../../canvas/edge-curve.ts'
import type { KindShape } from '../../canvas/kinds.ts'
import { reachOf } from '../../picture/outline-reach.ts'

/** A node that a line begins or ends at, in canvas units. */
export interface LineEnd extends Point {
  readonly shape: KindShape
  readonly size: number
  readonly rim: number
}

/** Between a node and its lines. */
const AIR = { start: 2, tip: 3 }

/** How a line that bends so far (see line-bends.ts) runs from shape to shape; null where the two nodes lie on one another. */
export function courseOf(from: LineEnd, to: LineEnd, bend: number): EdgeCurve | null {
  if (from === to) return loopOf(from, bend)
  const [across, down] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(across, down)
  if (length <= rimOf(from, across, down) + rimOf(to, -across, -down)) return null
  const middle = {
    x: (from.x + to.x) / 2 - (down / length) * bend,
    y: (from.y + to.y) / 2 + (across / length) * bend,
  }
  return {
    start: edgeOf(from, middle, AIR.start),
    bends: bend === 0 ? [] : [middle],
    tip: edgeOf(to, middle, AIR.tip),
  }
}

const rimOf = ({ shape, size, rim }: LineEnd, x: number, y: number) => reachOf(shape, size, x, y) + rim / 2

/** Where a line from the middle of a node towards a point leaves its outline. */
function edgeOf(end: LineEnd, { x, y }: Point, air: number): Point {
  const [across, down] = [x - end.x, y - end.y]
  const length = Math.hypot(across, down)
  const share = (rimOf(end, across, down) + air) / length
  return { x: end.x + across * share, y: end.y + down * share }
}

/** From a node to itself, round its top right. */
function loopOf(node: LineEnd, out: number): EdgeCurve {
  const reach = node.size * 0.9 + 30 + out
  const bendAt = (angle: number) => ({
    x: node.x + Math.cos(angle) * reach,
    y: node.y + Math.sin(angle) * reach,
  })
  const bends = [bendAt(-Math.PI * 0.47), bendAt(-Math.PI * 0.03)] as const
  return { start: edgeOf(node, bends[0], AIR.start), bends, tip: edgeOf(node, bends[1], AIR.tip) }
}
