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

/** One thing that a layout can be told; forms are made from it. */
export type LayoutParameter = NumberParameter | ChoiceParameter | BooleanParameter

export interface NumberParameter {
  readonly kind: 'number'
  readonly label: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly initial: number
}

export interface ChoiceParameter {
  readonly kind: 'choice'
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly initial: string
}

export interface BooleanParameter {
  readonly kind: 'boolean'
  readonly label: string
  readonly initial: boolean
}

export type LayoutParameters = Readonly<Record<string, LayoutParameter>>

/** What parameters are set to; those that are left out are as they begin. */
export type LayoutOptions = Readonly<Record<string, number | string | boolean>>

/** What forms, menus and the list of commands need to know of a layout; its run is in layout-runs.ts. */
export interface LayoutRecord {
  readonly label: string
  /** What it is good for, in one line. */
  readonly description: string
  /** Other words that people look for it by. */
  readonly keywords: readonly string[]
  /** Chance has a part in it: another seed gives another picture. */
  readonly seeded: boolean
  readonly parameters: LayoutParameters
}

/** One value for each parameter. */
export type ValuesOf<P extends LayoutParameters> = {
  readonly [K in keyof P]: P[K] extends { readonly choices: readonly { readonly value: infer V }[] }
    ? V
    : P[K] extends NumberParameter
      ? number
      : boolean
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

/** Answers a place for each node, in the order of the nodes: the same input and values always give the same. */
export type LayoutRun<P extends LayoutParameters> = (
  input: LayoutInput,
  values: ValuesOf<P>,
) => readonly Point[]

/** What every parameter is set to; a number out of its range is brought into it, an unknown choice is not taken. */
export function valuesOf<P extends LayoutParameters>(parameters: P, options: LayoutOptions): ValuesOf<P> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, valueOf(parameter, options[name])]),
  ) as never
}

function valueOf(parameter: LayoutParameter, option: number | string | boolean | undefined) {
  switch (parameter.kind) {
    case 'number':
      return typeof option === 'number' && !Number.isNaN(option)
        ? Math.min(parameter.max, Math.max(parameter.min, option))
        : parameter.initial
    case 'choice':
      return parameter.choices.some(({ value }) => value === option) ? option : parameter.initial
    case 'boolean':
      return typeof option === 'boolean' ? option : parameter.initial
  }
}
