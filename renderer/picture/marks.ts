/** A picture as a tree of marks: one description that is written as SVG and painted as PNG, so that both are alike. */

export interface Stroke {
  readonly colour: string
  readonly width: number
  /** Lengths of strokes and gaps; empty for a solid line. */
  readonly dash: readonly number[]
  readonly cap: 'butt' | 'round'
}

/** `d` as in SVG; only absolute commands or whatever an icon brings. */
export interface PathMark {
  readonly kind: 'path'
  readonly d: string
  readonly fill: string | null
  readonly stroke: Stroke | null
}

/** One line of text; `y` is its baseline. Text is data: whoever writes it out escapes it. */
export interface TextMark {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly anchor: 'start' | 'middle'
  readonly colour: string
  /** The colour round the letters that keeps them readable over lines. */
  readonly halo: string | null
  /** Between letters, in the unit of `size`. */
  readonly spacing: number
}

/** Marks with a place of their own: moved, turned, then scaled. */
export interface GroupMark {
  readonly kind: 'group'
  /** What it is, for whoever opens the file: `node`, `line`, `footer`… */
  readonly role: string | null
  /** What a reader is told of it; data as all text. */
  readonly title: string | null
  readonly x: number
  readonly y: number
  /** In radians. */
  readonly angle: number
  readonly scale: number
  readonly opacity: number
  /** Nothing is drawn outside of it: width and height from the group's own origin. */
  readonly clip: { readonly width: number; readonly height: number } | null
  readonly marks: readonly Mark[]
}

export type Mark = PathMark | TextMark | GroupMark

/** Lengths in CSS pixels at scale 1. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Null for a transparent one. */
  readonly background: string | null
  readonly title: string
  readonly description: string
  readonly marks: readonly Mark[]
}

export const solid = (colour: string, width: number): Stroke => ({ colour, width, dash: [], cap: 'butt' })

export function path(d: string, fill: string | null, stroke: Stroke | null = null): PathMark {
  return { kind: 'path', d, fill, stroke }
}

export function group(marks: readonly Mark[], place: Partial<Omit<GroupMark, 'kind' | 'marks'>>): GroupMark {
  const still = { role: null, title: null, x: 0, y: 0, angle: 0, scale: 1, opacity: 1, clip: null }
  return { kind: 'group', ...still, ...place, marks }
}

/** A length as it is written: two decimals are finer than any screen. */
export function short(length: number): string {
  return String(Math.round(length * 100) / 100 || 0)
}
