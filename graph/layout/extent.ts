/**
 * How much room a node needs around its place: its shape with the caption under it. Everything is in canvas units,
 * y grows downwards.
 */

/** Distances from the node's place to the four sides of its box, all of them positive. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The box of a node that stands at `place`, widened by `margin` on every side. */
export function boxAt(place: Point, extent: Extent, margin = 0): Box {
  return {
    left: place.x - extent.left - margin,
    right: place.x + extent.right + margin,
    top: place.y - extent.top - margin,
    bottom: place.y + extent.bottom + margin,
  }
}

/** True when the two share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** The smallest box round all of them; null for none. */
export function unionOf(boxes: Iterable<Box>): Box | null {
  let union: Box | null = null
  for (const box of boxes) {
    union = union
      ? {
          left: Math.min(union.left, box.left),
          right: Math.max(union.right, box.right),
          top: Math.min(union.top, box.top),
          bottom: Math.max(union.bottom, box.bottom),
        }
      : box
  }
  return union
}
