import type { TakeAwayChoice } from '../../../electron/contract.ts'
import { captionFont, CAPTION_FAMILY } from '../../canvas/measured-caption.ts'
import type { Look } from '../../canvas/look.ts'
import type { Picture } from '../../picture/marks.ts'
import { pageTextWidth } from '../../picture/text-width.ts'
import type { Reel } from '../../player/reel.ts'
import { scenePicture } from '../../player/stage/scene-picture.ts'
import { lookOf } from '../export/theme-look.ts'
import { Slides } from './slides.ts'

export interface ChosenSlides {
  readonly slides: Slides
  readonly look: Look
  readonly picture: (scene: number) => Picture
}

/** The slides of a reel in the shape and theme that are chosen. Call it once `fontsThere`. */
export function slidesOfChoice(
  reel: Reel,
  { shape, theme }: Pick<TakeAwayChoice, 'shape' | 'theme'>,
): ChosenSlides {
  const look = lookOf(theme)
  const slides = new Slides(reel, shape, look, pageTextWidth)
  const picture = (scene: number) =>
    slides.picture(scene, (index, size) => scenePicture(reel, index, size, look))
  return { slides, look, picture }
}

/** What is measured before its font is there is measured in another. */
export async function fontsThere(): Promise<void> {
  const fonts = [captionFont(12), ...[450, 550, 600, 650].map(weight => `${weight} 12px ${CAPTION_FAMILY}`)]
  await Promise.all(fonts.map(font => document.fonts.load(font)))
}
