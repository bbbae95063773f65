import type { Point } from '../../graph/layout/extent.ts'

/** Whether a point lies inside a closed line through these corners, by the even-odd rule. */
export function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  let inside = false
  for (let index = 0, before = corners.length - 1; index < corners.length; before = index++) {
    const a = corners[index]!
    const b = corners[before]!
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  return inside
}

/** The corners of the box between two opposite ones. */
export function boxBetween(a: Point, b: Point): readonly Point[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }]
}
