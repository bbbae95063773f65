import { type Box, type Point, unionOf } from '../../../graph/layout/extent.ts'

/** Room between the old picture and the new, in canvas units. */
const GAP = 120

/**
 * How far a new picture is moved to stand beside an old one: to its right, or below where the old one is the wider,
 * in line with its middle.
 */
export function shiftBeside(old: readonly Box[], fresh: readonly Box[]): Point {
  const there = unionOf(old)
  const here = unionOf(fresh)
  if (!there || !here) return { x: 0, y: 0 }
  const middle = (from: number, to: number) => (from + to) / 2
  const across = middle(there.left, there.right) - middle(here.left, here.right)
  const down = middle(there.top, there.bottom) - middle(here.top, here.bottom)
  // A window is wider than it is high.
  return there.right - there.left > 1.6 * (there.bottom - there.top)
    ? { x: across, y: there.bottom + GAP - here.top }
    : { x: there.right + GAP - here.left, y: down }
}
