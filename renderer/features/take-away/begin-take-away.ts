import { CodedError } from '../../../graph/model/errors.ts'
import { openStories, storyWithId, useStories } from '../story/stories.ts'
import { openTakeAway } from './take-away-state.ts'

let last: string | null = null

/** Opens the dialog: for the story that was taken away last, else for the first there is. Rejects with `NO_STORY`. */
export async function beginTakeAway(): Promise<void> {
  await openStories()
  const { own, bundled } = useStories.getState()
  const story = (last === null ? undefined : storyWithId(last)) ?? own[0] ?? bundled[0]
  if (!story) {
    throw new CodedError(
      'NO_STORY',
      'There is no story of this graph yet; capture a scene in the storyboard first.',
    )
  }
  last = story.id
  openTakeAway(story.id)
}
