import Graph from 'graphology'
import type { MeasuredGraph } from './measured-graph.ts'

/** How many relationships one line stands for. */
interface Line {
  readonly weight: number
}

/**
 * The graph as the library takes it: relationships between the same two nodes are one line with their number as its
 * weight (those of opposite direction too, when `directed` is false), and relationships of a node with itself are
 * left out.
 */
export function simpleGraph(
  { nodes, relationships }: MeasuredGraph,
  directed: boolean,
): Graph<Record<string, never>, Line> {
  const graph = new Graph<Record<string, never>, Line>({
    type: directed ? 'directed' : 'undirected',
    multi: false,
    allowSelfLoops: false,
  })
  for (const node of nodes) graph.addNode(node)
  for (const { source, target } of relationships) {
    if (source === target) continue
    graph.updateEdge(source, target, before => ({ weight: (before.weight ?? 0) + 1 }))
  }
  return graph
}
