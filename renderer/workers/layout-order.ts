import type { Point } from '../../graph/layout/extent.ts'
import type { LayoutEdge, LayoutNode } from '../../graph/layout/layout.ts'

/** What the page asks of the layout worker. */
export interface LayoutOrder {
  readonly layout: string
  readonly nodes: readonly LayoutNode[]
  readonly edges: readonly LayoutEdge[]
  readonly seed: number
}

export type LayoutAnswer = ReadonlyMap<string, Point>
