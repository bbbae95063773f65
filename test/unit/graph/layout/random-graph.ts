import { seededRandom } from '../../../../graph/layout/seeded-random.ts'
import type { LayoutEdge, LayoutNode } from '../../../../graph/layout/layout.ts'
import { boxAt, overlaps, type Point } from '../../../../graph/layout/extent.ts'

/** A connected graph whose nodes have the boxes of real ones: a shape with a caption under it. */
export function randomGraph(size: number, seed: number): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const random = seededRandom(seed)
  const nodes = Array.from({ length: size }, (_, index) => {
    const side = 20 + random() * 50
    return {
      key: `n${index}`,
      x: random() * 600,
      y: random() * 400,
      pinned: false,
      extent: { left: side, right: side, top: 20, bottom: 50 },
    }
  })
  const edges = nodes.slice(1).map((node, index) => ({
    source: node.key,
    target: `n${Math.floor(random() * (index + 1))}`,
  }))
  return { nodes, edges }
}

/** Every pair of nodes whose boxes overlap at these places. */
export function overlapping(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Point>): string[] {
  const found: string[] = []
  nodes.forEach((a, index) => {
    for (const b of nodes.slice(index + 1)) {
      const boxes = [boxAt(places.get(a.key)!, a.extent), boxAt(places.get(b.key)!, b.extent)] as const
      if (overlaps(...boxes)) found.push(`${a.key} on ${b.key}`)
    }
  })
  return found
}
