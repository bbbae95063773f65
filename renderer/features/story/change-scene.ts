import { withSceneChanged } from '../../../graph/story/edit-scenes.ts'
import type { SceneRecord, SentenceRecord } from '../../../graph/story/story-file.ts'
import { useBoard } from './board-state.ts'
import { changeStory } from './change-story.ts'

/** Makes a change of one scene of the open story. */
export function changeScene(id: string, change: (scene: SceneRecord) => SceneRecord): void {
  const { story } = useBoard.getState()
  if (story !== null) changeStory(story, before => withSceneChanged(before, id, change))
}

/** Makes a change of one sentence of a scene's caption; null takes it out, and one behind the last is added. */
export function changeSentence(
  id: string,
  index: number,
  change: (sentence: SentenceRecord) => SentenceRecord | null,
): void {
  changeScene(id, scene => {
    const changed = change(scene.caption[index] ?? { text: '', claims: [] })
    return { ...scene, caption: scene.caption.toSpliced(index, 1, ...(changed ? [changed] : [])) }
  })
}
