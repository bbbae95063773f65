import { CodedError } from '../../../graph/model/errors.ts'
import { useApp } from '../../store/app-state.ts'
import { counted } from '../../ui/counted.ts'
import { askWhich } from '../sheets/asking.ts'
import { useBoard } from '../story/board-state.ts'
import { openStories, storyWithId, useStories } from '../story/stories.ts'
import { startTalk } from './start-talk.ts'
import { storyOfHistory } from './story-of-history.ts'

/**
 * Presents the story that is open on the board, else what was done on the canvas, step by step; asks which story
 * where there is neither.
 */
export async function present(): Promise<void> {
  const open = openStory()
  if (open) return startTalk(open)
  if (useApp.getState().history.steps.size === 0) return presentChosen()
  await presentHistory()
}

/** Presents the open story from the scene that is chosen on the board. */
export async function presentFromHere(): Promise<void> {
  const open = openStory()
  if (open) await startTalk(open, useBoard.getState().scene ?? undefined)
}

/**
 * Asks which story, or the canvas, and presents that.
 *
 * @param beside asks for a window for the audience even on the only display
 */
export async function presentChosen(beside = false): Promise<void> {
  await openStories()
  const { own, bundled } = useStories.getState()
  const stories = [...own, ...bundled]
  if (stories.length === 0) return presentHistory(beside)
  const which = await askWhich({
    title: 'Present',
    choices: [
      ...stories.map(({ title, scenes }) => ({ label: title, note: counted(scenes.length, 'scene') })),
      { label: 'The canvas', note: 'as it stands, and step by step how it came there' },
    ],
  })
  if (which === null) return
  const story = stories[which]
  await (story ? startTalk(story, undefined, beside) : presentHistory(beside))
}

async function presentHistory(beside = false): Promise<void> {
  const { story, now } = storyOfHistory(useApp.getState())
  if (story.scenes.length === 0) {
    throw new CodedError('NOTHING_TO_DRAW', 'Nothing is drawn that could be presented; draw something first.')
  }
  await startTalk(story, now, beside)
}

function openStory() {
  const { story } = useBoard.getState()
  return story === null ? undefined : storyWithId(story)
}
