import {
  CAPTION_FAMILY,
  type CaptionForm,
  captionForm,
  forgetMeasuredCaptions,
} from '../../canvas/measured-caption.ts'
import { TYPE_SIZE, TYPE_SPACING } from '../../picture/label-marks.ts'

/** How wide words are in the fonts that they are drawn in. */
export interface Measure {
  /** The forms a caption can be drawn in, the fullest first. */
  forms(text: string): readonly CaptionForm[]
  /** Width of the type of a line, in stage units. */
  type(text: string): number
}

const MEASURED_AT = 12
/** How wide at 12 pixels and in how many lines a name may be, the best first: nobody in a room can ask for what was cut off. */
const FORMS = [
  [140, 2],
  [140, 3],
  [96, 3],
  [76, 1],
] as const

const known = new Map<string, readonly CaptionForm[]>()
let context: OffscreenCanvasRenderingContext2D | null = null

/** What is cut is not better than what is whole, however many lines that takes; no form is there twice. */
function formsOf(text: string): readonly CaptionForm[] {
  const isCut = ({ lines }: CaptionForm) => lines.at(-1)!.endsWith('…')
  const whole: CaptionForm[] = []
  const cut: CaptionForm[] = []
  for (const [width, lines] of FORMS) {
    // One that is whole in fewer lines, and no wider, is not measured again.
    if (whole.some(form => form.width * MEASURED_AT <= width && form.lines.length <= lines)) continue
    const form = captionForm(text, width, lines)
    ;(isCut(form) ? cut : whole).push(form)
  }
  return [...whole, ...cut]
}

/** Measures again from now on: a font has come. */
export function forgetMeasures(): void {
  known.clear()
  forgetMeasuredCaptions()
}

/** By the fonts of the page. */
export const PAGE_MEASURE: Measure = {
  forms(text) {
    const before = known.get(text)
    if (before) return before
    const sorted = formsOf(text)
    known.set(text, sorted)
    return sorted
  },
  type(text) {
    context ??= new OffscreenCanvas(1, 1).getContext('2d')!
    context.font = `550 ${TYPE_SIZE}px ${CAPTION_FAMILY}`
    context.letterSpacing = `${TYPE_SPACING}px`
    return context.measureText(text).width
  },
}
