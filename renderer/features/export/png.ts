import { CodedError } from '../../../graph/model/errors.ts'
import type { Picture } from '../../picture/marks.ts'
import { paintPicture } from '../../picture/paint.ts'

/**
 * What a canvas may hold: more pixels on a side are refused by graphics cards, and more in all take more than 400 MB
 * while they are painted.
 */
const SIDE = 16_384
const PIXELS = 100_000_000

export const SCALES = [1, 2, 3, 4] as const

type Size = Pick<Picture, 'width' | 'height'>

/** Whether a picture can be painted at this scale. */
export function fits({ width, height }: Size, scale: number): boolean {
  return Math.max(width, height) * scale <= SIDE && width * height * scale * scale <= PIXELS
}

/** The largest of the scales at which a picture can be painted; null when there is none. */
export function largestScale(size: Size): number | null {
  return SCALES.findLast(scale => fits(size, scale)) ?? null
}

/** A picture as the bytes of a PNG. Rejects with `PICTURE_TOO_LARGE` or `PICTURE_NOT_PAINTED`. */
export async function pngOf(picture: Picture, scale: number): Promise<Uint8Array> {
  if (!fits(picture, scale)) throw tooLarge(picture, scale)
  try {
    const canvas = await paintPicture(picture, scale)
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    return new Uint8Array(await blob.arrayBuffer())
  } catch (error) {
    throw new CodedError(
      'PICTURE_NOT_PAINTED',
      `The picture of ${sizeInWords(picture, scale)} could not be painted; choose a smaller scale, or SVG.`,
      undefined,
      { cause: error },
    )
  }
}

/** `2,400 × 1,600 pixels` */
export function sizeInWords({ width, height }: Size, scale: number): string {
  const pixels = (length: number) => Math.round(length * scale).toLocaleString('en')
  return `${pixels(width)} × ${pixels(height)} pixels`
}

function tooLarge(picture: Picture, scale: number): CodedError {
  const largest = largestScale(picture)
  const remedy =
    largest === null
      ? 'save it as SVG, or draw less'
      : `the largest scale that fits is ${largest}x; choose that, or SVG`
  return new CodedError(
    'PICTURE_TOO_LARGE',
    `A picture of ${sizeInWords(picture, scale)} is more than can be painted; ${remedy}.`,
  )
}
