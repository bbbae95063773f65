import { requestMain } from '../../store/request-main.ts'
import { notify } from '../../ui/notify.ts'
import type { PictureChoice } from './export-state.ts'
import { pictureNow } from './picture-now.ts'
import { svgOf } from '../../picture/svg.ts'
import { largestScale, pngOf } from './png.ts'
import { inBytes, saveFile, suggestedName } from './save-file.ts'
import { stampNow } from './stamp.ts'

/** Writes the chosen picture where the user says; false when they say nowhere. */
export async function savePicture(choice: PictureChoice): Promise<boolean> {
  const picture = pictureNow(choice)
  const content = choice.format === 'svg' ? inBytes(svgOf(picture)) : await pngOf(picture, choice.scale)
  return saveFile(suggestedName(stampNow(new Date())), choice.format, () => content)
}

/** Puts everything drawn on the clipboard as an image, as it looks now, twice as fine as the screen where it fits. */
export async function copyPicture(): Promise<void> {
  const theme = document.documentElement.dataset.theme === 'light' ? 'light' : 'dark'
  const picture = pictureNow({ part: 'all', theme, transparent: false })
  const png = await pngOf(picture, Math.min(2, largestScale(picture) ?? 1))
  await requestMain('clipboard.write-image', { png })
  notify('The picture is on the clipboard.')
}
