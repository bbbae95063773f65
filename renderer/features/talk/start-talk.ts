import type { StoryFile } from '../../../graph/story/story-file.ts'
import { jump, startOf } from '../../player/moment.ts'
import { requestMain } from '../../store/request-main.ts'
import { useSettings } from '../../store/settings.ts'
import { reelOf } from '../reel/reel-of.ts'
import { giveTalk, otherDisplay } from './give-talk.ts'
import { talkFonts } from './talk-fonts.ts'

/**
 * Presents a story from its beginning, or from one of its scenes: with a window for the audience where there is a
 * display for it, else in this window.
 *
 * @param beside asks for a window for the audience even on the only display, to be shared in a call
 */
export async function startTalk(story: StoryFile, from?: string, beside = false): Promise<void> {
  const [reel, displays] = await Promise.all([
    reelOf(story, { notes: true, namesOff: useSettings.getState().namesOff }),
    requestMain('displays.list'),
    talkFonts(),
  ])
  const scene = reel.scenes.findIndex(({ id }) => id === from)
  const moment = jump(reel, startOf(reel), scene)
  await giveTalk(reel, moment, otherDisplay(displays) ?? (beside ? { kind: 'window' } : null))
}
