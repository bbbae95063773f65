/**
 * A story made ready to be played: everything that its scenes draw and say, read out of the graph once and whole. The
 * talk, both of its windows and everything that is taken away play the same reel; none of them asks the graph. It is
 * plain JSON: it goes from window to window and into files as it is.
 */
import type { Box, Point } from '../../graph/layout/extent.ts'
import type { Marking } from '../../graph/story/story-file.ts'
import type { LineStatus } from '../canvas/statuses.ts'
import type { KindShape } from '../canvas/kinds.ts'

export interface Reel {
  readonly title: string
  /** What it was made on. */
  readonly case: string
  /** `2025-01-31`, the day on which it was read out of the graph, by the clock of that machine. */
  readonly date: string
  readonly marking: Marking | null
  readonly loop: boolean
  /** Made without the names of those who are in it: ids and keys say nothing either. */
  readonly namesOff: boolean
  readonly kinds: Readonly<Record<string, ReelKind>>
  /** Under keys that mean something inside the reel alone. */
  readonly nodes: Readonly<Record<string, ReelNode>>
  readonly lines: Readonly<Record<string, ReelLine>>
  readonly claims: Readonly<Record<string, ReelClaim>>
  readonly sources: Readonly<Record<string, ReelSource>>
  readonly scenes: readonly ReelScene[]
}

/** Colours are CSS; an icon is SVG path data in a box of 24 by 24, drawn with round strokes of 2. */
export interface ReelKind {
  readonly title: string
  readonly shape: KindShape
  readonly fill: { readonly dark: string; readonly light: string }
  /** Drawn as an outline: evidence, not a party. */
  readonly outline: boolean
  readonly icon: readonly string[]
}

export interface ReelNode {
  readonly caption: string
  readonly kind: string
  /** Across, in canvas units. */
  readonly size: number
  /** Whose caption stays when two find no room: the higher. */
  readonly importance: number
  /** Keys of the claims about it that may be shown. */
  readonly claims: readonly string[]
}

/** One line, of one or several relationships of a type and status between the same nodes. */
export interface ReelLine {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly status: LineStatus
  readonly count: number
  readonly claims: readonly string[]
}

export interface ReelClaim {
  readonly text: string
  readonly stance: string
  readonly negative: boolean
  /** Who says it. */
  readonly by: string
  /** When it was said and when it happened, in words; null where nobody says. */
  readonly said: string | null
  readonly happened: string | null
  /** Key of the source; null where the graph has none. */
  readonly source: string | null
  /** Where in the source, such as `paragraph 12`. */
  readonly where: string | null
}

export interface ReelSource {
  readonly title: string
  readonly publisher: string
  readonly published: string
}

export interface ReelScene {
  readonly id: string
  /** What the room reads, sentence by sentence, with the keys of the claims behind each. */
  readonly caption: readonly { readonly text: string; readonly claims: readonly string[] }[]
  /** Empty where there are none or they were left out. */
  readonly notes: string
  readonly seconds: number
  readonly places: Readonly<Record<string, Point>>
  /** Nodes that are folded into drawn ones: they come out of them, and go into them again. */
  readonly folded: Readonly<Record<string, string>>
  readonly lines: readonly string[]
  /** Nodes and lines that are lit while the rest is dim; empty lights everything. */
  readonly lit: readonly string[]
  /** Drawn faint by a filter. */
  readonly faint: readonly string[]
  /** What style rules make of nodes and lines in this scene alone. */
  readonly looks: Readonly<Record<string, ReelLook>>
  /** The part of the plane that is in view; null for all that is drawn. */
  readonly frame: Box | null
  /** Reached only by a branch. */
  readonly aside: boolean
  readonly branches: readonly { readonly label: string; readonly scene: string }[]
  /** Keys of the sources that the scene shows. */
  readonly sources: readonly string[]
  /** What the scene does not show, in the words of the bar under the canvas. */
  readonly stamp: readonly string[]
  /** What of it no longer holds in the graph, a sentence each. */
  readonly astray: readonly string[]
}

export interface ReelLook {
  readonly colour?: { readonly dark: string; readonly light: string }
  readonly shape?: KindShape
  readonly size?: number
  readonly width?: number
  readonly caption?: string
}
