import type { BoxGrid } from './box-grid.ts'
import { type Box, boxAt, type Extent, type Point } from './extent.ts'

/** Room left around a new box, in canvas units. */
const MARGIN = 9
/** How far apart the rings are on which places are looked for. */
export const RING_STEP = 22
/** Free places that are weighed against one another before the best is taken. */
const CANDIDATES = 36
/** What a box that stands between the anchor and a place costs, in canvas units of distance. */
const COST_OF_BOX_BETWEEN = 70

/**
 * The best free place on rings around `anchor`: near, towards the given direction (radians), without boxes between it
 * and the anchor, and cheap by `extra`. There always is one: far enough out everything is free.
 */
export function freePlaceNear(
  grid: BoxGrid,
  anchor: Point,
  extent: Extent,
  towards: number,
  radius = RING_STEP,
  extra: (box: Box) => number = () => 0,
): Point {
  let best: Point | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (let ring = radius, found = 0; found < CANDIDATES && ring < bestCost; ring += RING_STEP) {
    const steps = Math.max(8, Math.round((2 * Math.PI * ring) / 44))
    for (let step = 0; step < steps; step++) {
      // Alternately to both sides of the way towards: the likely places first.
      const side = Math.ceil(step / 2) / steps
      const angle = towards + 2 * Math.PI * (step % 2 === 0 ? side : -side)
      const reach = ring * (1 + 0.7 * side)
      if (reach >= bestCost) break
      const place = { x: anchor.x + ring * Math.cos(angle), y: anchor.y + ring * Math.sin(angle) }
      if (grid.hit(boxAt(place, extent, MARGIN))) continue
      found++
      const most = (bestCost - reach) / COST_OF_BOX_BETWEEN
      const cost =
        reach +
        COST_OF_BOX_BETWEEN * boxesBetween(grid, anchor, place, extent, most) +
        extra(boxAt(place, extent))
      if (cost < bestCost) {
        best = place
        bestCost = cost
      }
    }
  }
  return best!
}

/**
 * How many probes along the way from the anchor to a place fall on a box; the anchor's own box is not counted. Does
 * not count beyond `most`.
 */
function boxesBetween(grid: BoxGrid, anchor: Point, place: Point, extent: Extent, most: number): number {
  const own = grid.hit(probe(anchor.x, anchor.y))
  const length = Math.hypot(place.x - anchor.x, place.y - anchor.y)
  let between = 0
  for (let at = 40; at < length - extent.top && between <= most; at += 36) {
    const hit = grid.hit(
      probe(anchor.x + ((place.x - anchor.x) * at) / length, anchor.y + ((place.y - anchor.y) * at) / length),
    )
    if (hit && hit !== own) between++
  }
  return between
}

const probe = (x: number, y: number): Box => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })
