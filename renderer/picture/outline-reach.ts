import type { Point } from '../../graph/layout/extent.ts'
import type { KindShape } from '../canvas/kinds.ts'
import { cornersOf } from './outline.ts'

const known = new Map<KindShape, readonly Point[] | null>()

/** Side at which corners are kept: shapes grow evenly but for the cut of one, which is as good as even. */
const SIDE = 40

/** From the middle of a shape to its outline in the direction of (x, y), in the unit of its size. */
export function reachOf(shape: KindShape, size: number, x: number, y: number): number {
  if (!known.has(shape)) known.set(shape, cornersOf(shape, SIDE))
  const corners = known.get(shape)!
  const length = Math.hypot(x, y)
  if (!corners || length === 0) return size / 2
  return (reachOfCorners(corners, x / length, y / length) * size) / SIDE
}

/** How far a ray from the origin in a direction of length 1 is inside of the outline: to its last crossing. */
function reachOfCorners(corners: readonly Point[], x: number, y: number): number {
  let reach = 0
  for (let index = 0; index < corners.length; index++) {
    const a = corners[index]!
    const b = corners[(index + 1) % corners.length]!
    const [across, down] = [b.x - a.x, b.y - a.y]
    const cross = x * down - y * across
    if (Math.abs(cross) < 1e-9) continue
    const along = (a.x * down - a.y * across) / cross
    const share = (a.x * y - a.y * x) / cross
    if (share >= -1e-9 && share <= 1 + 1e-9) reach = Math.max(reach, along)
  }
  return reach
}
