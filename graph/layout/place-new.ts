import { BoxGrid } from './box-grid.ts'
import { LineGrid } from './line-grid.ts'
import { type Box, boxAt, type Extent, type Point } from './extent.ts'

/** Room left around a new box, in canvas units. */
const MARGIN = 9
const RING_STEP = 22
/** Free places that are weighed against one another before the best is taken. */
const CANDIDATES = 36
/** What a box that stands between the anchor and a place costs, in canvas units of distance. */
const COST_OF_BOX_BETWEEN = 70
/** What a place on a line costs, for each line up to the third. */
const COST_OF_LINE = 70
/** What a place out of sight costs: whoever expands wants to see what comes, but not on the far side. */
const COST_OF_BEING_OUT_OF_SIGHT = 320

export interface NewNode {
  readonly key: string
  readonly extent: Extent
}

/** What is on the canvas already. */
export interface Surroundings {
  /** Boxes of everything drawn, the anchor's own included: nothing new lies on them. */
  readonly boxes: readonly Box[]
  /** Lines between them: a place off them is better. */
  readonly lines: readonly (readonly [Point, Point])[]
  /** What the user sees of the plane: a place in it is better. */
  readonly sight: Box | null
}

/**
 * Places for nodes that an expansion brings: near the anchor, in free space, one box never on another and nothing
 * that is there moved.
 */
export function placeNew(around: Surroundings, anchor: Point, nodes: readonly NewNode[]): Map<string, Point> {
  const grid = new BoxGrid()
  for (const box of around.boxes) grid.add(box, undefined)
  const lines = new LineGrid(around.lines)
  const towards = freestDirection(around.boxes, anchor)
  const places = new Map<string, Point>()
  // Equal boxes fill the rings outwards, so that each begins where the last one found room.
  let radius = 90
  for (const { key, extent } of nodes) {
    const extra = (box: Box) =>
      COST_OF_LINE * Math.min(3, lines.count(box)) +
      (around.sight && !contains(around.sight, box) ? COST_OF_BEING_OUT_OF_SIGHT : 0)
    const place = freePlaceNear(grid, anchor, extent, towards, radius, extra)
    radius = Math.max(radius, Math.hypot(place.x - anchor.x, place.y - anchor.y) - 5 * RING_STEP)
    grid.add(boxAt(place, extent), undefined)
    places.set(key, place)
  }
  return places
}

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

const contains = (outer: Box, inner: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom

const probe = (x: number, y: number): Box => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })

/** The angle away from where the boxes near the anchor stand, in radians. */
function freestDirection(existing: readonly Box[], anchor: Point): number {
  let x = 0
  let y = 0
  for (const box of existing) {
    const dx = (box.left + box.right) / 2 - anchor.x
    const dy = (box.top + box.bottom) / 2 - anchor.y
    const squared = dx * dx + dy * dy
    if (squared < 400) continue
    x -= dx / squared
    y -= dy / squared
  }
  return Math.atan2(y, x)
}
