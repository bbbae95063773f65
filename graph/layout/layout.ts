import type { Parameters, SettingsOf } from '../model/parameter.ts'
import type { Extent, Point } from './extent.ts'

/** What a layout knows of a node. Whoever asks fills in what the layout can use; a layout does without the rest. */
export interface LayoutNode extends Point {
  readonly key: string
  readonly extent: Extent
  /** Stays where it is. */
  readonly pinned: boolean
  /** What it is drawn with when things are put together by kind; the lowest rank matters most. */
  readonly group?: { readonly name: string; readonly rank: number }
  /** When it begins, in days since 1970-01-01; without it nothing is known of its time. */
  readonly time?: number
}

export interface LayoutEdge {
  readonly source: string
  readonly target: string
}

/** What forms, menus and the list of commands need to know of a layout; its run is in layout-runs.ts. */
export interface LayoutRecord {
  readonly label: string
  /** What it is good for, in one line. */
  readonly description: string
  /** Other words that people look for it by. */
  readonly keywords: readonly string[]
  /** Chance has a part in it: another seed gives another picture. */
  readonly seeded: boolean
  readonly parameters: Parameters
}

/** What a run works on. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[]
  /** Between nodes of this run; loops and parallels among them. */
  readonly edges: readonly LayoutEdge[]
  /** Numbers in [0, 1) that the seed decides. */
  readonly random: () => number
  /** Is told how much is done, from 0 to 1, where that is known. */
  readonly progress: (share: number) => void
}

/** Answers a place for each node, in the order of the nodes: the same input and settings always give the same. */
export type LayoutRun<P extends Parameters> = (
  input: LayoutInput,
  settings: SettingsOf<P>,
) => readonly Point[]
