import type { TakeAwayChoice } from '../../../electron/contract.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import type { Reel } from '../../player/reel.ts'
import { requestMain } from '../../store/request-main.ts'
import { counted } from '../../ui/counted.ts'
import { notify } from '../../ui/notify.ts'
import { saveFile, suggestedName } from '../export/save-file.ts'
import { reelOf } from '../reel/reel-of.ts'
import { filmFile, htmlFile, pagesToPrint, pictureFile, sceneFiles } from './make-file.ts'
import { fontsThere } from './slides-of-choice.ts'
import type { Work } from './work.ts'

/**
 * Takes a story away as what is chosen, to where the user says; false when they say nowhere. Rejects with a
 * `CodedError`, and with the signal's reason when that is aborted; then no file is left half written.
 */
export async function takeAway(story: StoryFile, choice: TakeAwayChoice, work: Work): Promise<boolean> {
  await fontsThere()
  const reel = await reelOf(story, { notes: choice.notes && takesNotes(choice), namesOff: choice.namesOff })
  const name = suggestedName(reel)
  switch (choice.format) {
    case 'html':
      return saveFile(name, 'html', () => htmlFile(story, reel, choice))
    case 'pdf':
      return savePdf(name, reel, choice, work)
    case 'webm':
      return saveFile(name, 'webm', () => filmFile(reel, choice, work))
    case 'png':
    case 'svg':
      if (choice.scenes === 'each') return saveEach(name, reel, choice, work)
      return saveFile(name, choice.format, () => pictureFile(reel, choice, work))
  }
}

/** Whether what the presenter alone sees can go along. */
export const takesNotes = ({ format }: Pick<TakeAwayChoice, 'format'>): boolean =>
  format === 'html' || format === 'pdf'

async function savePdf(name: string, reel: Reel, choice: TakeAwayChoice, work: Work): Promise<boolean> {
  const file = await requestMain('file.choose', { suggested: name, format: 'pdf' })
  if (file === null) return false
  const html = await pagesToPrint(reel, choice, work)
  await requestMain('file.write-pdf', { token: file.token, html })
  notify(`Saved to ${file.name}.`)
  return true
}

async function saveEach(name: string, reel: Reel, choice: TakeAwayChoice, work: Work): Promise<boolean> {
  const folder = await requestMain('folder.choose', { suggested: name })
  if (folder === null) return false
  const { token } = folder
  await sceneFiles(
    reel,
    choice,
    (file, bytes) => requestMain('folder.write', { token, name: file, bytes }),
    work,
  )
  notify(`Saved ${counted(reel.scenes.length, 'scene')} to ${folder.name}.`)
  return true
}
