import type { LayoutEdge, LayoutNode } from './layout.ts'

/** For each node the indexes of those it has an edge with, each once and itself never; edges to others are left out. */
export function neighbourIndexes(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): number[][] {
  const indexes = new Map(nodes.map(({ key }, index) => [key, index]))
  const found = nodes.map(() => new Set<number>())
  for (const { source, target } of edges) {
    const start = indexes.get(source)
    const end = indexes.get(target)
    if (start === undefined || end === undefined || start === end) continue
    found[start]!.add(end)
    found[end]!.add(start)
  }
  return found.map(set => [...set])
}
