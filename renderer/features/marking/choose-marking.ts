import { MARKINGS } from '../../../graph/story/story-file.ts'
import { markSource } from '../../store/shelf.ts'
import { askWhich } from '../sheets/asking.ts'
import { MARKING_WORDS } from './marking-words.ts'

/** Asks how far what is made of this source may be passed on, and stamps it on everything that leaves the app. */
export async function chooseMarking(): Promise<void> {
  const index = await askWhich({
    title: 'How far may this be passed on?',
    choices: [
      ...MARKINGS.map(marking => ({ label: marking, note: MARKING_WORDS[marking] })),
      { label: 'No marking', note: 'Nothing is said of it' },
    ],
  })
  if (index !== null) markSource(MARKINGS[index] ?? null)
}
