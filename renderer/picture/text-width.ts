import { CAPTION_FAMILY } from '../canvas/measured-caption.ts'

/** Width of a text at a size and weight, in the unit of the size. */
export type TextWidth = (text: string, size: number, weight?: number) => number

let context: OffscreenCanvasRenderingContext2D | null = null

/** By the fonts of the page. Call it once they are there. */
export const pageTextWidth: TextWidth = (text, size, weight = 500) => {
  context ??= new OffscreenCanvas(1, 1).getContext('2d')!
  context.font = `${weight} ${size}px ${CAPTION_FAMILY}`
  return context.measureText(text).width
}
