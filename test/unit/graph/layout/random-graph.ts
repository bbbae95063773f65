import fc from 'fast-check'
import type { LayoutEdge, LayoutNode } from '../../../../graph/layout/layout.ts'
import { boxAt, overlaps, type Point } from '../../../../graph/layout/extent.ts'
import { seededRandom } from '../../../../graph/layout/seeded-random.ts'

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

/**
 * Any small graph: lone nodes, loops and parallels among them, some pinned apart from one another, some with a kind and
 * a time.
 */
export const anyGraph: fc.Arbitrary<{ nodes: LayoutNode[]; edges: LayoutEdge[] }> = fc
  .array(
    fc.record({
      side: fc.integer({ min: 12, max: 70 }),
      pinned: fc.constantFrom(false, false, false, true),
      kind: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      time: fc.option(fc.integer({ min: 16_000, max: 16_030 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .chain(drawn => {
    const nodes = drawn.map(
      ({ side, pinned, kind, time }, index): LayoutNode => ({
        key: `n${index}`,
        x: (index % 6) * 160,
        y: Math.floor(index / 6) * 90,
        pinned,
        extent: { left: side, right: side, top: 20, bottom: 45 },
        ...(kind === undefined ? {} : { group: { name: `kind ${kind}`, rank: kind } }),
        ...(time === undefined ? {} : { time }),
      }),
    )
    const key = fc.constantFrom(...nodes.map(node => node.key))
    return fc.record({
      nodes: fc.constant(nodes),
      edges: fc.array(fc.record({ source: key, target: key }), { maxLength: 60 }),
    })
  })

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
