import { withScenesAfter } from '../../../graph/story/edit-scenes.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { useApp } from '../../store/app-state.ts'
import { isCase } from '../../store/graph-shape.ts'
import { useShelf } from '../../store/shelf.ts'
import { useShownSource } from '../../store/shown-source.ts'
import { useBoard } from './board-state.ts'
import { changeStory, freshTitle } from './change-story.ts'
import { type SceneDraft, withIds } from './new-scene.ts'
import { keepStory, storyWithId } from './stories.ts'

/**
 * Puts scenes behind the one that is chosen, or begins a story of them where none is open, and chooses the first of
 * them. Answers the story. Throws `STORY_TOO_LONG` and what `keepStory` throws.
 */
export function addScenes(drafts: readonly SceneDraft[], title = 'Story'): StoryFile {
  const { story: id, scene: after } = useBoard.getState()
  const open = id === null ? undefined : storyWithId(id)
  if (!open) return beginStory(drafts, title)
  const scenes = withIds(open, drafts)
  const story = changeStory(open.id, before => withScenesAfter(before, after, scenes))
  useBoard.setState({ story: story.id, scene: scenes[0]!.id })
  return story
}

/** Begins a story of these scenes and opens it. Throws as `addScenes` does. */
export function beginStory(drafts: readonly SceneDraft[], title: string): StoryFile {
  const empty = emptyStory(freshTitle(title))
  const scenes = withIds(empty, drafts)
  const story = withScenesAfter(empty, null, scenes)
  keepStory(story)
  useBoard.setState({ story: story.id, scene: scenes[0]!.id })
  return story
}

/** A story about the graph that is open, still without scenes. */
export function emptyStory(title: string): StoryFile {
  const { connection } = useApp.getState()
  const source = 'source' in connection ? connection.source : null
  return {
    format: 'breachgraph-story',
    version: 1,
    id: crypto.randomUUID(),
    title,
    case: {
      id: isCase() ? useShownSource.getState().key : null,
      title: source?.title ?? '',
    },
    loop: false,
    marking: useShelf.getState().marking,
    scenes: [],
  }
}
