import dagre from 'dagre'
import type { Point } from '../extent.ts'
import type { LayoutRun } from '../layout.ts'
import type { LAYOUTS } from '../layouts.ts'

/** Ranks along the direction of the relationships: a chain reads as a sentence does. */
export const hierarchyRun: LayoutRun<typeof LAYOUTS.hierarchy.parameters> = (
  { nodes, edges },
  { direction, rankGap, nodeGap },
) => {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: direction, nodesep: nodeGap, ranksep: rankGap })
  for (const { key, extent } of nodes) {
    graph.setNode(key, { width: extent.left + extent.right, height: extent.top + extent.bottom })
  }
  edges.forEach(({ source, target }, index) => {
    if (source !== target) graph.setEdge(source, target, {}, String(index))
  })
  dagre.layout(graph)
  return nodes.map(({ key, extent: { left, right, top, bottom } }) => {
    const { x, y } = graph.node(key) as Point
    // dagre answers the middle of the box; the node's place is where its shape stands in that box.
    return { x: x + (left - right) / 2, y: y + (top - bottom) / 2 }
  })
}
