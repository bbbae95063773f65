import { BoxGrid } from './box-grid.ts'
import { type Box, boxAt, type Extent, type Point } from './extent.ts'
import { freePlaceNear, RING_STEP } from './free-place.ts'
import { LineGrid } from './line-grid.ts'

/** What a place on a line costs, for each line up to the third, in canvas units of distance. */
const COST_OF_LINE = 70
/** What a place out of sight costs: whoever expands wants to see what comes, but not on the far side. */
const COST_OF_BEING_OUT_OF_SIGHT = 320
/** Where the first ring round an anchor lies. */
const FIRST_RING = 90

/** What is on the canvas already. */
export interface Surroundings {
  /** Boxes of everything drawn, the anchors' own included: nothing new lies on them. */
  readonly boxes: readonly Box[]
  /** Lines between them: a place off them is better. */
  readonly lines: readonly (readonly [Point, Point])[]
  /** What the user sees of the plane: a place in it is better. */
  readonly sight: Box | null
}

/**
 * Finds places for what an expansion brings, one after the other: near its anchor, in free space, one box never on
 * another and nothing that is there moved.
 */
export class FreeGround {
  readonly #boxes = new BoxGrid()
  readonly #lines: LineGrid
  readonly #sight: Box | null
  readonly #all: Box[]
  readonly #anchors = new Map<string, { readonly towards: number; radius: number }>()

  constructor({ boxes, lines, sight }: Surroundings) {
    for (const box of boxes) this.#boxes.add(box, undefined)
    this.#lines = new LineGrid(lines)
    this.#sight = sight
    this.#all = [...boxes]
  }

  /** The best place for a box of this extent; it is taken from now on, and so is the line to its anchor. */
  take(anchor: Point, extent: Extent): Point {
    const from = this.#from(anchor)
    const place = freePlaceNear(this.#boxes, anchor, extent, from.towards, from.radius, box =>
      this.#cost(box),
    )
    // Equal boxes fill the rings outwards, so that each begins where the last one found room.
    const reached = Math.hypot(place.x - anchor.x, place.y - anchor.y) - 5 * RING_STEP
    from.radius = Math.max(from.radius, reached)
    const box = boxAt(place, extent)
    this.#boxes.add(box, undefined)
    this.#all.push(box)
    this.#lines.add(anchor, place)
    return place
  }

  #from(anchor: Point) {
    const key = `${anchor.x} ${anchor.y}`
    const known = this.#anchors.get(key)
    if (known) return known
    const from = { towards: freestDirection(this.#all, anchor), radius: FIRST_RING }
    this.#anchors.set(key, from)
    return from
  }

  #cost(box: Box): number {
    const lines = COST_OF_LINE * Math.min(3, this.#lines.count(box))
    return this.#sight && !contains(this.#sight, box) ? lines + COST_OF_BEING_OUT_OF_SIGHT : lines
  }
}

const contains = (outer: Box, inner: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom

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
