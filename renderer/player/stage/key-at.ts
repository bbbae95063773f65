import type { Point } from '../../../graph/layout/extent.ts'
import { isInside } from '../../canvas/inside.ts'
import { type Piece, spotAt } from '../../picture/curve.ts'
import { cornersOf } from '../../picture/outline.ts'
import type { Cel, NodeCel } from './cel.ts'
import { celCourses } from './cel-courses.ts'

/** How far beside a line it is still hit, in stage units. */
const NEAR = 7
/** Straight steps that a curve is taken as. */
const STEPS = 12

/** Key of the node or line that is drawn at a place in canvas units, the uppermost; null where there is none. */
export function keyAt(cel: Cel, place: Point): string | null {
  for (const [key, node] of [...cel.nodes].reverse()) if (isOn(node, place)) return key
  let best: string | null = null
  let least = NEAR / cel.camera.zoom
  for (const [key, pieces] of celCourses(cel)) {
    const away = distanceTo(pieces, place)
    if (away > least) continue
    best = key
    least = away
  }
  return best
}

function isOn({ place, look, scale }: NodeCel, { x, y }: Point): boolean {
  const at = { x: x - place.x, y: y - place.y }
  const size = (look.size + look.rim) * scale
  const corners = cornersOf(look.shape, size)
  return corners ? isInside(at, corners) : Math.hypot(at.x, at.y) <= size / 2
}

function distanceTo(pieces: readonly Piece[], place: Point): number {
  let least = Number.POSITIVE_INFINITY
  let before = pieces[0]!.from
  for (let step = 1; step <= STEPS; step++) {
    const next = spotAt(pieces, step / STEPS)
    least = Math.min(least, distanceToStretch(before, next, place))
    before = next
  }
  return least
}

function distanceToStretch(a: Point, b: Point, { x, y }: Point): number {
  const [across, down] = [b.x - a.x, b.y - a.y]
  const length = across * across + down * down
  const along = length === 0 ? 0 : ((x - a.x) * across + (y - a.y) * down) / length
  const at = Math.max(0, Math.min(1, along))
  return Math.hypot(x - a.x - across * at, y - a.y - down * at)
}
