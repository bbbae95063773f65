import type { NodeKey } from '../../graph/view/view.ts'
import { pageGraph } from './page-graph.ts'

/** How connected a node is in the whole graph, evidence left out. */
export interface Degree {
  readonly relationships: number
  readonly neighbours: number
}

const degrees = new Map<NodeKey, Degree>()

/** What was counted of a node; until then, what the page knows of it. */
export function degreeOf(key: NodeKey): Degree {
  return degrees.get(key) ?? { relationships: pageGraph.relationshipsOf(key).size, neighbours: 0 }
}

export const isDegreeKnown = (key: NodeKey): boolean => degrees.has(key)

/** Keeps what was counted, before the nodes are drawn. */
export function keepDegrees(counted: ReadonlyMap<NodeKey, Degree>): void {
  for (const [key, degree] of counted) degrees.set(key, degree)
}

/** Another source is open: nothing is known. */
export function forgetDegrees(): void {
  degrees.clear()
}
