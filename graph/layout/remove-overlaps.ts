import { BoxGrid } from './box-grid.ts'
import { type Box, boxAt, type Point } from './extent.ts'
import type { LayoutNode } from './layout.ts'
import { freePlaceNear } from './free-place.ts'

/** Room left between two boxes, in canvas units: captions grow against the picture when it is zoomed out. */
const GAP = 22
const ROUNDS = 60

/**
 * Moves boxes off one another with as little change as it can: first pairs push each other along the axis on which
 * they overlap least, then whatever still overlaps goes to the nearest free place. Pinned nodes and `others` never
 * move; those may overlap one another, since that is where the user put them.
 */
export function removeOverlaps(
  nodes: readonly LayoutNode[],
  others: readonly Box[] = [],
): Map<string, Point> {
  const boxes = [
    ...nodes.map(({ x, y, extent, pinned }): Moving => {
      const { left, right, top, bottom } = boxAt({ x, y }, extent, GAP / 2)
      return { left, top, width: right - left, height: bottom - top, fixed: pinned }
    }),
    ...others.map(
      ({ left, right, top, bottom }): Moving => ({
        left: left - GAP / 2,
        top: top - GAP / 2,
        width: right - left + GAP,
        height: bottom - top + GAP,
        fixed: true,
      }),
    ),
  ]
  const byLeft = [...boxes]
  for (let round = 0; round < ROUNDS; round++) if (!pushApart(byLeft)) break
  const pushed = nodes.map((node, index) => {
    const { left, top } = boxes[index]!
    return node.pinned
      ? node
      : { ...node, x: left + node.extent.left + GAP / 2, y: top + node.extent.top + GAP / 2 }
  })
  return settle(pushed, others)
}

/** A box with the room around it. */
interface Moving {
  left: number
  top: number
  readonly width: number
  readonly height: number
  readonly fixed: boolean
}

/** One round over all pairs that can overlap; says whether any did. */
function pushApart(boxes: Moving[]): boolean {
  let moved = false
  boxes.sort((a, b) => a.left - b.left)
  for (let index = 0; index < boxes.length; index++) {
    const a = boxes[index]!
    for (let other = index + 1; other < boxes.length; other++) {
      const b = boxes[other]!
      if (b.left >= a.left + a.width) break
      if (b.top >= a.top + a.height || a.top >= b.top + b.height) continue
      if (separate(a, b)) moved = true
    }
  }
  return moved
}

function separate(a: Moving, b: Moving): boolean {
  if (a.fixed && b.fixed) return false
  const overlapX = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)
  const overlapY = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top)
  // What is left of the last push after rounding is no overlap.
  if (overlapX <= 1e-6 || overlapY <= 1e-6) return false
  const shareOfA = a.fixed ? 0 : b.fixed ? 1 : 0.5
  if (overlapX < overlapY) {
    const push = a.left + a.width / 2 <= b.left + b.width / 2 ? overlapX : -overlapX
    a.left -= push * shareOfA
    b.left += push * (1 - shareOfA)
  } else {
    const push = a.top + a.height / 2 <= b.top + b.height / 2 ? overlapY : -overlapY
    a.top -= push * shareOfA
    b.top += push * (1 - shareOfA)
  }
  return true
}

function settle(nodes: readonly LayoutNode[], others: readonly Box[]): Map<string, Point> {
  const grid = new BoxGrid()
  for (const other of others) grid.add(other, undefined)
  const places = new Map<string, Point>()
  const put = (node: LayoutNode, { x, y }: Point) => {
    grid.add(boxAt({ x, y }, node.extent), undefined)
    places.set(node.key, { x, y })
  }
  for (const node of nodes) if (node.pinned) put(node, node)
  for (const node of nodes) {
    if (!node.pinned)
      put(node, grid.hit(boxAt(node, node.extent)) ? freePlaceNear(grid, node, node.extent, 0) : node)
  }
  return places
}
