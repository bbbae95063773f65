import { CodedError } from '../../../graph/model/errors.ts'
import { useBoard } from '../story/board-state.ts'
import { openStories, storyWithId, useStories } from '../story/stories.ts'
import { openTakeAway } from './take-away-state.ts'

/** Opens the dialog: for the story that the board has open, else for the first there is. Rejects with `NO_STORY`. */
export async function beginTakeAway(): Promise<void> {
  await openStories()
  const { own, bundled } = useStories.getState()
  const open = useBoard.getState().story
  const story = (open === null ? undefined : storyWithId(open)) ?? own[0] ?? bundled[0]
  if (!story) {
    throw new CodedError(
      'NO_STORY',
      'There is no story of this graph yet; capture a scene in the storyboard first.',
    )
  }
  openTakeAway(story.id)
}
