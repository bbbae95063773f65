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

/** How far beside the middle of its nodes a line aims, as a share of its bend, and of the node's side at most. */
const BESIDE = { bend: 0.22, side: 0.24 }

/**
 * How a line that bends so far (see line-bends.ts) runs from shape to shape. Lines side by side aim beside the middle,
 * so that their arrows do not lie on one another. Null where the two nodes lie on one another.
 */
export function courseOf(from: LineEnd, to: LineEnd, bend: number): EdgeCurve | null {
  if (from === to) return loopOf(from, bend)
  const [across, down] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(across, down)
  const middle = { x: 0, y: 0 }
  if (length <= rimOf(from, middle, across, down) + rimOf(to, middle, -across, -down)) return null
  const beside = { x: -down / length, y: across / length }
  const turn = { x: (from.x + to.x) / 2 + beside.x * bend, y: (from.y + to.y) / 2 + beside.y * bend }
  return {
    start: edgeOf(from, aimOf(from, bend, beside), turn, AIR.start),
    bends: bend === 0 ? [] : [turn],
    tip: edgeOf(to, aimOf(to, bend, beside), turn, AIR.tip),
  }
}

/** Where in a node a line aims, from its middle. */
function aimOf({ size }: LineEnd, bend: number, beside: Point): Point {
  const most = size * BESIDE.side
  const out = Math.max(-most, Math.min(most, bend * BESIDE.bend))
  return { x: beside.x * out, y: beside.y * out }
}

function rimOf({ shape, size, rim }: LineEnd, from: Point, x: number, y: number): number {
  return reachOf(shape, size, from, x, y) + rim / 2
}

/** Where a line from its aim in a node towards a point leaves the outline. */
function edgeOf(end: LineEnd, aim: Point, { x, y }: Point, air: number): Point {
  const at = { x: end.x + aim.x, y: end.y + aim.y }
  const [across, down] = [x - at.x, y - at.y]
  const share = (rimOf(end, aim, across, down) + air) / Math.hypot(across, down)
  return { x: at.x + across * share, y: at.y + down * share }
}

/** From a node to itself, round its top right. */
function loopOf(node: LineEnd, out: number): EdgeCurve {
  const reach = node.size * 0.9 + 30 + out
  const middle = { x: 0, y: 0 }
  const bendAt = (angle: number) => ({
    x: node.x + Math.cos(angle) * reach,
    y: node.y + Math.sin(angle) * reach,
  })
  const bends = [bendAt(-Math.PI * 0.47), bendAt(-Math.PI * 0.03)] as const
  return {
    start: edgeOf(node, middle, bends[0], AIR.start),
    bends,
    tip: edgeOf(node, middle, bends[1], AIR.tip),
  }
}
