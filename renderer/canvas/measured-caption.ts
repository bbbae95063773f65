import type { Extent } from '../../graph/layout/extent.ts'
import { captionLines } from './caption-lines.ts'

export const CAPTION_FAMILY = "'Inter Variable', Inter, system-ui, sans-serif"
const WEIGHT = 500
/** Size in which captions are measured, and the widest line at that size, in pixels. */
const MEASURE_SIZE = 12
const MAX_WIDTH = 124
export const LINE_HEIGHT = 1.22
/** Between a node and its caption, in pixels. */
export const CAPTION_GAP = 5

/** A caption broken into lines; its width in ems, so that it holds for every font size. */
export interface CaptionForm {
  readonly lines: readonly string[]
  readonly width: number
}

/** How narrow a caption becomes, and in how many lines at most, before it yields altogether. */
const NARROWER = [
  [0.66, 2],
  [0.55, 1],
] as const

export const captionFont = (size: number) => `${WEIGHT} ${size}px ${CAPTION_FAMILY}`

/**
 * The size of captions on screen, in pixels, at a zoom factor: never under 11, and growing slower than the picture,
 * so that zooming in makes room and zooming out keeps them readable.
 */
export function captionSize(zoom: number): number {
  return Math.min(20, Math.max(11, Math.round(24 * Math.sqrt(zoom)) / 2))
}

const known = new Map<string, readonly CaptionForm[]>()
let context: OffscreenCanvasRenderingContext2D | null = null

function widthOf(text: string): number {
  if (!context) {
    context = new OffscreenCanvas(1, 1).getContext('2d')!
    context.font = captionFont(MEASURE_SIZE)
  }
  return context.measureText(text).width
}

/** The forms a caption can be drawn in, the fullest first. Call it once the font is there. */
export function captionForms(text: string): readonly CaptionForm[] {
  const before = known.get(text)
  if (before) return before
  const full = formOf(captionLines(text, widthOf, MAX_WIDTH, 2))
  const narrower = NARROWER.map(([share, lines]) =>
    formOf(captionLines(text, widthOf, MAX_WIDTH * share, lines)),
  )
  const forms = [
    full,
    ...narrower.filter(form => form.width < full.width || form.lines.length < full.lines.length),
  ]
  known.set(text, forms)
  return forms
}

/** A caption in at most so many lines no wider than `maxWidth` pixels at 12 pixels. Call it once the font is there. */
export function captionForm(text: string, maxWidth: number, maxLines: number): CaptionForm {
  return formOf(captionLines(text, widthOf, maxWidth, maxLines))
}

function formOf(lines: readonly string[]): CaptionForm {
  return { lines, width: Math.max(...lines.map(widthOf)) / MEASURE_SIZE }
}

/** Measures again from now on: a font has come. */
export function forgetMeasuredCaptions(): void {
  known.clear()
  context = null
}

/** The room that a node of this size with this caption takes at zoom 1. */
export function nodeExtent(size: number, caption: string): Extent {
  const { lines, width } = captionForms(caption)[0]!
  const fontSize = captionSize(1)
  const half = Math.max(size / 2, (width * fontSize) / 2) + 2
  return {
    left: half,
    right: half,
    top: size / 2 + 2,
    bottom: size / 2 + CAPTION_GAP + lines.length * fontSize * LINE_HEIGHT,
  }
}
