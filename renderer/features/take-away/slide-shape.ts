import type { TakeAwayChoice } from '../../../electron/contract.ts'

export type Shape = TakeAwayChoice['shape']

/** Slides are composed in units of their own, 720 of them high. */
const SIZES: Readonly<Record<Shape, { readonly width: number; readonly height: number }>> = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 960, height: 720 },
}

export const unitsOf = (shape: Shape) => SIZES[shape]

/** Pixels to a unit at scale 1: 1920 × 1080, what most screens and projectors have. */
export const PIXELS_TO_A_UNIT = 1.5

/** The size of a slide at scale 1, in pixels. */
export function pixelsOf(shape: Shape) {
  const { width, height } = unitsOf(shape)
  return { width: width * PIXELS_TO_A_UNIT, height: height * PIXELS_TO_A_UNIT }
}
