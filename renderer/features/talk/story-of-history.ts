import type { StoryFile } from '../../../graph/story/story-file.ts'
import type { AppState } from '../../store/app-state.ts'
import { emptyStory } from '../story/add-scenes.ts'
import { withIds } from '../story/new-scene.ts'
import { branchOf, scenesOfHistory } from '../story/scenes-of-history.ts'

/**
 * What was done on the canvas as a story that is not kept: a scene of it as it stood after each step, said in the
 * step's words; with the id of the scene where the canvas stands, undefined where nothing is drawn there.
 */
export function storyOfHistory({ history, view, connection }: AppState): {
  readonly story: StoryFile
  readonly now: string | undefined
} {
  const title = ('source' in connection && connection.source?.title) || 'Canvas'
  const empty = emptyStory(title)
  const drafts = branchOf(history).flatMap(step =>
    scenesOfHistory(history, view, [step]).map(draft => ({ step, draft })),
  )
  const scenes = withIds(
    empty,
    drafts.map(({ draft }) =>
      // Before the first step nothing was done that could be said.
      draft.caption.length > 0 ? draft : { ...draft, caption: [{ text: title, claims: [] }] },
    ),
  )
  const here = drafts.findIndex(({ step }) => step === history.now)
  return { story: { ...empty, scenes }, now: scenes[here]?.id }
}
