import type { Extent, Point } from './extent.ts'

export interface LayoutNode extends Point {
  readonly key: string
  readonly extent: Extent
  /** Stays where it is. */
  readonly pinned: boolean
}

export interface LayoutEdge {
  readonly source: string
  readonly target: string
}

/** One number a layout can be run with; forms are made from it. */
export interface LayoutParameter {
  readonly label: string
  readonly min: number
  readonly max: number
  readonly initial: number
}

export type LayoutOptions = Readonly<Record<string, number>>

/** A way to arrange what is drawn. `run` is pure: the same nodes, edges, options and seed give the same places. */
export interface Layout {
  readonly id: string
  readonly label: string
  readonly parameters: Readonly<Record<string, LayoutParameter>>
  run(
    nodes: readonly LayoutNode[],
    edges: readonly LayoutEdge[],
    options: LayoutOptions,
    seed: number,
  ): ReadonlyMap<string, Point>
}

/** What an option is set to, or what its parameter begins with. */
export function optionOf(layout: Pick<Layout, 'parameters'>, options: LayoutOptions, name: string): number {
  return options[name] ?? layout.parameters[name]!.initial
}
