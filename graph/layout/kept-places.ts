import { BoxGrid } from './box-grid.ts'
import { boxAt, type Point } from './extent.ts'
import type { LayoutNode } from './layout.ts'
import { freePlaceNear } from './free-place.ts'

/**
 * Brings nodes to the places that were kept for them. The others stay where they are, or go to the nearest free place
 * where something has come to lie on them. Kept places are taken as they are, even where boxes have grown since.
 */
export function keptPlaces(
  nodes: readonly LayoutNode[],
  kept: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const grid = new BoxGrid()
  const places = new Map<string, Point>()
  const put = ({ key, extent }: LayoutNode, { x, y }: Point) => {
    grid.add(boxAt({ x, y }, extent), undefined)
    places.set(key, { x, y })
  }
  for (const node of nodes) if (kept.has(node.key)) put(node, kept.get(node.key)!)
  for (const node of nodes) if (!kept.has(node.key) && node.pinned) put(node, node)
  for (const node of nodes) {
    if (places.has(node.key)) continue
    put(node, grid.hit(boxAt(node, node.extent)) ? freePlaceNear(grid, node, node.extent, 0) : node)
  }
  return places
}
