import type { CollectionReturnValue } from 'cytoscape'
import type { Point } from '../../graph/layout/extent.ts'

/** The course of a line in canvas units: straight without bends, else curved towards each of them. */
export interface EdgeCurve {
  readonly start: Point
  readonly bends: readonly Point[]
  /** Where the arrow's point is. */
  readonly tip: Point
}

/** How a line runs; null while cytoscape has not worked it out. */
export function curveOf(edge: CollectionReturnValue): EdgeCurve | null {
  if (edge.length === 0) return null
  const start = edge.sourceEndpoint()
  const tip = edge.targetEndpoint()
  const bends = edge.controlPoints() ?? []
  const known = [start, tip, ...bends].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
  return known ? { start, bends, tip } : null
}
