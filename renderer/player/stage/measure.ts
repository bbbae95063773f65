import { CAPTION_FAMILY, type CaptionForm, captionForms } from '../../canvas/measured-caption.ts'
import { TYPE_SIZE, TYPE_SPACING } from '../../picture/label-marks.ts'

/** How wide words are in the fonts that they are drawn in. */
export interface Measure {
  /** The forms a caption can be drawn in, the fullest first. */
  forms(text: string): readonly CaptionForm[]
  /** Width of the type of a line, in stage units. */
  type(text: string): number
}

let context: OffscreenCanvasRenderingContext2D | null = null

/** By the fonts of the page. */
export const PAGE_MEASURE: Measure = {
  forms: captionForms,
  type(text) {
    context ??= new OffscreenCanvas(1, 1).getContext('2d')!
    context.font = `550 ${TYPE_SIZE}px ${CAPTION_FAMILY}`
    context.letterSpacing = `${TYPE_SPACING}px`
    return context.measureText(text).width
  },
}
