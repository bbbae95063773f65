import { captionLines } from '../../canvas/caption-lines.ts'
import type { Look } from '../../canvas/look.ts'
import { group, type GroupMark, type TextMark } from '../../picture/marks.ts'
import type { TextWidth } from '../../picture/text-width.ts'

const WEIGHT = 550
const LINE = 1.22
/** What is said, as large as there is room for; the last size takes what fits. */
const SIZES = [28, 22, 18] as const
const SMALL = 14
const SMALL_LINE = 20
const GAP = 10
const MOST_SMALL = 3

export interface SlideWords {
  /** What the room reads. */
  readonly said: string
  /** The sources that the scene shows, in words. */
  readonly sources: readonly string[]
  /** What of the scene no longer holds. */
  readonly astray: readonly string[]
}

interface Line {
  readonly text: string
  readonly size: number
  readonly weight: number
  readonly colour: string
  /** From one line to the next. */
  readonly height: number
}

/** The words under a scene, in the middle of a room of this size; what finds no room ends in an ellipsis. */
export function captionBlock(
  { said, sources, astray }: SlideWords,
  { width, height }: { readonly width: number; readonly height: number },
  look: Look,
  widthOf: TextWidth,
): GroupMark {
  const small = [
    ...smallLines(sources, look.dim, width, widthOf),
    ...smallLines(astray, look.warn, width, widthOf),
  ]
  const left = height - small.length * SMALL_LINE - (small.length > 0 ? GAP : 0)
  const lines = said.trim() === '' ? [] : saidLines(said, left, width, look, widthOf)
  const used = [...lines, ...small].reduce((sum, line) => sum + line.height, 0)
  const gap = lines.length > 0 && small.length > 0 ? GAP : 0
  let top = (height - used - gap) / 2
  const marks = [...lines, ...small].map((line, index): TextMark => {
    if (index === lines.length) top += gap
    const y = top + line.height / 2 + 0.35 * line.size
    top += line.height
    const { text, size, weight, colour } = line
    return {
      kind: 'text',
      text,
      x: width / 2,
      y,
      size,
      weight,
      colour,
      anchor: 'middle',
      halo: null,
      spacing: 0,
    }
  })
  return group(marks, { role: 'caption-block' })
}

function saidLines(said: string, height: number, width: number, look: Look, widthOf: TextWidth): Line[] {
  const tried = SIZES.map(size => {
    const most = Math.max(1, Math.floor(height / (size * LINE)))
    const measure = (text: string) => widthOf(text, size, WEIGHT)
    // One more than there is room for says whether there is room.
    const lines = captionLines(said, measure, width, most + 1)
    return { size, most, measure, fits: lines.length <= most, count: lines.length }
  })
  const { size, most, measure, fits, count } = tried.find(({ fits }) => fits) ?? tried.at(-1)!
  const texts = fits
    ? captionLines(said, measure, narrowest(said, measure, width, count), count)
    : captionLines(said, measure, width, most)
  return texts.map(text => ({ text, size, weight: WEIGHT, colour: look.text, height: size * LINE }))
}

/** The width at which a text still takes so many lines: they come out about as long as one another. */
function narrowest(text: string, measure: (text: string) => number, width: number, count: number): number {
  let [narrow, wide] = [width / 2, width]
  while (count > 1 && wide - narrow > 8) {
    const middle = (narrow + wide) / 2
    const lines = captionLines(text, measure, middle, count + 1)
    if (lines.length > count || lines.some(line => line.endsWith('…'))) narrow = middle
    else wide = middle
  }
  return wide
}

function smallLines(texts: readonly string[], colour: string, width: number, widthOf: TextWidth): Line[] {
  const shown = texts.length > MOST_SMALL ? texts.slice(0, MOST_SMALL - 1) : texts
  const rest = texts.length - shown.length
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].map(text => ({
    text: captionLines(text, part => widthOf(part, SMALL, 450), width, 1)[0]!,
    size: SMALL,
    weight: 450,
    colour,
    height: SMALL_LINE,
  }))
}
