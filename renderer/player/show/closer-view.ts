/** Looking closer inside a scene: a middle in canvas units and how many times nearer. Pure. */
import type { Point } from '../../../graph/layout/extent.ts'
import type { Moment } from '../moment.ts'

type Closer = NonNullable<Moment['closer']>

const NEAREST = 12
/** A view this near to the scene's own is the scene's own. */
const SAME = 1.02

/**
 * The view `factor` times nearer, with the point of the plane at `held` staying where it is on the screen; null once
 * it is no nearer than the scene itself. `middle` is what is in the middle now.
 */
export function zoomedAt(middle: Point, by: number, held: Point, factor: number): Closer | null {
  const next = Math.min(NEAREST, by * factor)
  if (next < SAME) return null
  const share = by / next
  return {
    x: held.x + (middle.x - held.x) * share,
    y: held.y + (middle.y - held.y) * share,
    by: next,
  }
}

/** The view moved by a stretch of the plane; even at the scene's own nearness. */
export function movedBy(middle: Point, by: number, delta: Point): Closer {
  return { x: middle.x + delta.x, y: middle.y + delta.y, by }
}
