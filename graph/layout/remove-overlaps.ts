import { BoxGrid } from './box-grid.ts'
import { boxAt, type Point } from './extent.ts'
import type { LayoutNode } from './layout.ts'
import { freePlaceNear } from './place-new.ts'

/** Room left between two boxes, in canvas units: captions grow against the picture when it is zoomed out. */
const GAP = 22
const ROUNDS = 60

/**
 * Moves boxes off one another with as little change as it can: first pairs push each other along the axis on which
 * they overlap least, then whatever still overlaps goes to the nearest free place. Pinned nodes never move; two
 * pinned ones may overlap, since that is where the user put them.
 */
export function removeOverlaps(nodes: readonly LayoutNode[]): Map<string, Point> {
  const moving = nodes.map(node => ({ ...node }))
  for (let round = 0; round < ROUNDS; round++) if (!pushApart(moving)) break
  return settle(moving)
}

type Moving = { -readonly [K in keyof LayoutNode]: LayoutNode[K] }

function pushApart(nodes: readonly Moving[]): boolean {
  let moved = false
  const byLeft = nodes.toSorted((a, b) => a.x - a.extent.left - (b.x - b.extent.left))
  byLeft.forEach((a, index) => {
    for (let other = index + 1; other < byLeft.length; other++) {
      const b = byLeft[other]!
      if (b.x - b.extent.left >= a.x + a.extent.right + GAP) break
      if (separate(a, b)) moved = true
    }
  })
  return moved
}

function separate(a: Moving, b: Moving): boolean {
  if (a.pinned && b.pinned) return false
  const boxA = boxAt(a, a.extent, GAP / 2)
  const boxB = boxAt(b, b.extent, GAP / 2)
  const overlapX = Math.min(boxA.right, boxB.right) - Math.max(boxA.left, boxB.left)
  const overlapY = Math.min(boxA.bottom, boxB.bottom) - Math.max(boxA.top, boxB.top)
  if (overlapX <= 0 || overlapY <= 0) return false
  const axis = overlapX < overlapY ? 'x' : 'y'
  const push = (axis === 'x' ? overlapX : overlapY) * (a[axis] <= b[axis] ? 1 : -1)
  const shareOfA = a.pinned ? 0 : b.pinned ? 1 : 0.5
  a[axis] -= push * shareOfA
  b[axis] += push * (1 - shareOfA)
  return true
}

function settle(nodes: readonly Moving[]): Map<string, Point> {
  const grid = new BoxGrid()
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
