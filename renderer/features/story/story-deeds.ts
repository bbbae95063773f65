/** What can be done with a whole story. */
import type { StoryFile } from '../../../graph/story/story-file.ts'
import type { MenuItem } from '../../ui/menu.tsx'
import { notifyError } from '../../ui/notify.ts'
import { askName } from '../sheets/asking.ts'
import { refuseNames } from '../names/refuse-names.ts'
import { openTakeAway } from '../take-away/take-away-state.ts'
import { useBoard } from './board-state.ts'
import { changeStory, copyOf, dropStory } from './change-story.ts'
import { keepStory } from './stories.ts'
import { saveStoryFile } from './story-files.ts'

/** The rows of a story's menu; what comes with the app can be copied and saved. */
export function storyDeeds(story: StoryFile, own: boolean): MenuItem[] {
  return [
    ...(own ? [{ label: 'Rename…', onSelect: () => void renameStory(story).catch(notifyError) }] : []),
    { label: 'Duplicate', onSelect: () => duplicateStory(story) },
    { label: 'Take it away…', onSelect: () => openTakeAway(story.id) },
    { label: 'Save story file…', onSelect: () => void saveStoryFile(story.id).catch(notifyError) },
    ...(own ? [{ label: 'Remove the story', onSelect: () => dropStory(story) }] : []),
  ]
}

async function renameStory({ id, title }: StoryFile): Promise<void> {
  refuseNames('The title')
  const wanted = await askName({ title: 'Rename the story', label: 'Title', value: title, deed: 'Rename' })
  if (wanted !== null) changeStory(id, story => ({ ...story, title: wanted }))
}

function duplicateStory(story: StoryFile): void {
  const copy = copyOf(story)
  keepStory(copy)
  useBoard.setState({ story: copy.id, scene: copy.scenes[0]!.id })
}
