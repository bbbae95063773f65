import type { TakeAwayChoice } from '../../../electron/contract.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import type { Picture } from '../../picture/marks.ts'
import { svgOf } from '../../picture/svg.ts'
import { pageTextWidth } from '../../picture/text-width.ts'
import type { Reel } from '../../player/reel.ts'
import { pngOf } from '../export/png.ts'
import { inBytes } from '../export/save-file.ts'
import { lookOf } from '../export/theme-look.ts'
import { sheetOf } from './sheet.ts'
import { slidesOfChoice } from './slides-of-choice.ts'
import { eachInTurn, type Work } from './work.ts'

/** A scene, or all of them on one sheet, as PNG or SVG. Rejects with `SCENE_UNKNOWN`, and as `pngOf` does. */
export async function pictureFile(reel: Reel, choice: TakeAwayChoice, work: Work): Promise<Uint8Array> {
  const { look, picture } = slidesOfChoice(reel, choice)
  if (typeof choice.scenes === 'number') return encoded(picture(sceneNumbered(reel, choice.scenes)), choice)
  const pictures = await eachInTurn(reel.scenes, (_scene, index) => picture(index), work, 0.5)
  return encoded(sheetOf(reel, pictures, look, pageTextWidth), choice)
}

/** Every scene as a file of its own, one after the other. */
export async function sceneFiles(
  reel: Reel,
  choice: TakeAwayChoice,
  write: (name: string, bytes: Uint8Array) => Promise<void>,
  work: Work,
): Promise<void> {
  const { picture } = slidesOfChoice(reel, choice)
  const digits = String(reel.scenes.length).length
  await eachInTurn(
    reel.scenes,
    async (_scene, index) => {
      const number = String(index + 1).padStart(Math.max(2, digits), '0')
      await write(
        `${reel.title.slice(0, 120)} ${number}.${choice.format}`,
        await encoded(picture(index), choice),
      )
    },
    work,
  )
}

/** A story as one page, see `storyHtml`. */
export async function htmlFile(story: StoryFile, reel: Reel, { theme }: TakeAwayChoice): Promise<Uint8Array> {
  const { storyHtml } = await import('./html/story-html.ts')
  const looks = { dark: lookOf('dark'), light: lookOf('light') }
  return inBytes(await storyHtml({ story, reel, looks, theme }))
}

/** The pages of a reel to be printed, see `pdfPages`. */
export async function pagesToPrint(reel: Reel, choice: TakeAwayChoice, work: Work): Promise<string> {
  const [{ pdfPages }, { fontRules }] = await Promise.all([
    import('./pdf-pages.ts'),
    import('./html/fonts.ts'),
  ])
  const { picture } = slidesOfChoice(reel, choice)
  const pictures = await eachInTurn(reel.scenes, (_scene, index) => picture(index), work, 0.5)
  return pdfPages(reel, pictures, choice.shape, await fontRules(JSON.stringify(reel)))
}

/** A reel as a film, see `filmOf`. */
export async function filmFile(reel: Reel, choice: TakeAwayChoice, work: Work): Promise<Uint8Array> {
  const { filmOf } = await import('./film.ts')
  const { slides, look } = slidesOfChoice(reel, choice)
  return filmOf(reel, choice.shape, look, slides, work)
}

function encoded(picture: Picture, { format, scale }: TakeAwayChoice): Promise<Uint8Array> | Uint8Array {
  return format === 'svg' ? inBytes(svgOf(picture)) : pngOf(picture, scale)
}

/** @param number counts from 1 */
function sceneNumbered({ scenes }: Reel, number: number): number {
  if (number <= scenes.length) return number - 1
  throw new CodedError(
    'SCENE_UNKNOWN',
    `The story has ${scenes.length} scenes and none with the number ${number}; choose one from 1 to ${scenes.length}.`,
  )
}
