import type { Point } from '../../graph/layout/extent.ts'
import type { KindShape } from '../canvas/kinds.ts'
import { cornersOf } from './outline.ts'

const known = new Map<KindShape, readonly Point[] | null>()

/** Side at which the corners of shapes that grow evenly are kept. */
const SIDE = 40

/**
 * From a point inside of a shape to its outline in the direction of (x, y), in the unit of its size. The point is
 * from the middle of the shape; one outside reaches nothing.
 */
export function reachOf(shape: KindShape, size: number, from: Point, x: number, y: number): number {
  const length = Math.hypot(x, y)
  if (length === 0) return 0
  const way = { x: x / length, y: y / length }
  if (shape === 'cut-rectangle') return reachOfCorners(cornersOf(shape, size)!, from, way)
  if (!known.has(shape)) known.set(shape, cornersOf(shape, SIDE))
  const corners = known.get(shape)!
  if (!corners) return reachOfCircle(size / 2, from, way)
  const scale = SIDE / size
  return reachOfCorners(corners, { x: from.x * scale, y: from.y * scale }, way) / scale
}

function reachOfCircle(radius: number, from: Point, way: Point): number {
  const along = from.x * way.x + from.y * way.y
  const square = along * along - (from.x * from.x + from.y * from.y) + radius * radius
  return square < 0 ? 0 : Math.max(0, -along + Math.sqrt(square))
}

/** How far a ray in a direction of length 1 is inside of the outline: to its last crossing. */
function reachOfCorners(corners: readonly Point[], from: Point, way: Point): number {
  let reach = 0
  for (let index = 0; index < corners.length; index++) {
    const a = corners[index]!
    const b = corners[(index + 1) % corners.length]!
    const [across, down] = [b.x - a.x, b.y - a.y]
    const cross = way.x * down - way.y * across
    if (Math.abs(cross) < 1e-9) continue
    const [x, y] = [a.x - from.x, a.y - from.y]
    const along = (x * down - y * across) / cross
    const share = (x * way.y - y * way.x) / cross
    if (share >= -1e-9 && share <= 1 + 1e-9) reach = Math.max(reach, along)
  }
  return reach
}
