import { useShownSource } from '../../store/shown-source.ts'
import { openStories, useStories } from '../story/stories.ts'
import { startTalk } from '../talk/start-talk.ts'
import { storyNamed } from './story-named.ts'

/** Plays the story that the command line names, once its graph is shown. Rejects with `STORY_UNKNOWN`. */
export async function playNamed(name: string): Promise<void> {
  await sourceShown()
  await openStories()
  const { own, bundled } = useStories.getState()
  await startTalk(storyNamed(name, [...own, ...bundled]))
}

function sourceShown(): Promise<void> {
  return new Promise(resolve => {
    const stop = useShownSource.subscribe(({ key }) => {
      if (key === null) return
      stop()
      resolve()
    })
    if (useShownSource.getState().key === null) return
    stop()
    resolve()
  })
}
