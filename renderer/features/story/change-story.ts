/** Every change of a story goes through here: what is replaced can be had back, and what came with the app stays. */
import { create } from 'zustand'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { notify } from '../../ui/notify.ts'
import { useBoard } from './board-state.ts'
import { keepStory, removeStory, storyWithId, useStories } from './stories.ts'

/** Changes that can be taken back. */
const REMEMBERED = 100

/** The stories that were replaced, the latest last. */
export const useReplaced = create<{ readonly stories: readonly StoryFile[] }>()(() => ({ stories: [] }))

/**
 * Makes a change of a story and opens what came of it; answers that. A story that comes with the app is left as it is
 * and changed as a copy. Throws what `edit` and `keepStory` throw; then nothing is changed.
 */
export function changeStory(id: string, edit: (story: StoryFile) => StoryFile): StoryFile {
  const before = storyWithId(id)
  if (!before) throw new Error(`There is no story ${id} to change.`)
  const own = useStories.getState().own.includes(before)
  const changed = edit(own ? before : copyOf(before))
  if (changed === before) return before
  keepStory(changed)
  if (own) useReplaced.setState(({ stories }) => ({ stories: [...stories, before].slice(-REMEMBERED) }))
  else notify(`“${before.title}” comes with the app and stays as it was: what is changed is a copy of it.`)
  open(changed)
  return changed
}

/** A story under an id and a title of its own. */
export function copyOf(story: StoryFile): StoryFile {
  return { ...story, id: crypto.randomUUID(), title: freshTitle(`${story.title} (copy)`) }
}

/** The title, with a number where there is such a story already. */
export function freshTitle(title: string): string {
  const { own, bundled } = useStories.getState()
  const taken = new Set([...own, ...bundled].map(story => story.title))
  let fresh = title
  for (let number = 2; taken.has(fresh); number++) fresh = `${title} ${number}`
  return fresh
}

/** Takes the last change of the open story back; says whether there was one. */
export function undoStoryChange(): boolean {
  const { stories } = useReplaced.getState()
  const { story } = useBoard.getState()
  const before = stories.findLast(({ id }) => id === story)
  if (!before) return false
  useReplaced.setState({ stories: stories.filter(other => other !== before) })
  keepStory(before)
  open(before)
  return true
}

/** Takes one of the user's stories away; it can be had back for a while. */
export function dropStory(story: StoryFile): void {
  removeStory(story.id)
  if (useBoard.getState().story === story.id) useBoard.setState({ story: null, scene: null })
  notify(`Removed the story “${story.title}”.`, 'info', { label: 'Keep it', run: () => keepStory(story) })
}

/** Opens a story on the board, at the scene that was chosen if it still has it. */
function open({ id, scenes }: StoryFile): void {
  const { scene } = useBoard.getState()
  const there = scenes.some(other => other.id === scene)
  useBoard.setState({ story: id, scene: there ? scene : scenes[0]!.id })
}
