import dagre from 'dagre'
import type { Point } from './extent.ts'
import { type Layout, optionOf } from './layout.ts'
import { removeOverlaps } from './remove-overlaps.ts'

/** Ranks from left to right along the direction of the relationships: a chain reads as a sentence does. */
export const hierarchyLayout: Layout = {
  id: 'hierarchy',
  label: 'Hierarchy',
  parameters: {
    rankGap: { label: 'Distance between ranks', min: 40, max: 400, initial: 110 },
  },
  run(nodes, edges, options) {
    const graph = new dagre.graphlib.Graph({ multigraph: true })
    graph.setGraph({ rankdir: 'LR', nodesep: 28, ranksep: optionOf(hierarchyLayout, options, 'rankGap') })
    for (const { key, extent } of nodes) {
      graph.setNode(key, { width: extent.left + extent.right, height: extent.top + extent.bottom })
    }
    edges.forEach(({ source, target }, index) => {
      if (source !== target) graph.setEdge(source, target, {}, String(index))
    })
    dagre.layout(graph)
    return removeOverlaps(
      nodes.map(node => {
        if (node.pinned) return node
        const { x, y } = graph.node(node.key) as Point
        const { left, right, top, bottom } = node.extent
        // dagre answers the middle of the box; the node's place is where its shape stands in that box.
        return { ...node, x: x + (left - right) / 2, y: y + (top - bottom) / 2 }
      }),
    )
  },
}
