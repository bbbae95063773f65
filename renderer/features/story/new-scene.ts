import { freshSceneIds } from '../../../graph/story/edit-scenes.ts'
import type { SceneRecord, SentenceRecord, StoryFile } from '../../../graph/story/story-file.ts'
import type { Drawn } from './drawn-scene.ts'

/** How long a presenter stays where nobody has said: two or three sentences. */
const SECONDS = 30

/** Scenes as they are made, still without ids. */
export type SceneDraft = Omit<SceneRecord, 'id'>

/** A scene that draws this and says these sentences. */
export function sceneDraft(drawn: Drawn, caption: readonly SentenceRecord[] = [], notes = ''): SceneDraft {
  return { caption, notes, seconds: SECONDS, ...drawn }
}

/** The drafts under ids that no scene of the story has. */
export function withIds(story: Pick<StoryFile, 'scenes'>, drafts: readonly SceneDraft[]): SceneRecord[] {
  const ids = freshSceneIds(story, drafts.length)
  return drafts.map((draft, index) => ({ id: ids[index]!, ...draft }))
}
