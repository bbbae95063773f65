/** Changes to a story's scenes. Stories are values: each function answers another one, in which every branch still leads somewhere. */
import { CodedError } from '../model/errors.ts'
import { MOST_SCENES, type SceneRecord, type StoryFile } from './story-file.ts'

/** The story with scenes put in after the one of this id, or at the end. Throws `STORY_TOO_LONG`. */
export function withScenesAfter(
  story: StoryFile,
  after: string | null,
  scenes: readonly SceneRecord[],
): StoryFile {
  if (story.scenes.length + scenes.length > MOST_SCENES) {
    throw new CodedError(
      'STORY_TOO_LONG',
      `“${story.title}” would have ${story.scenes.length + scenes.length} scenes and a story holds ${MOST_SCENES}; take fewer, or begin another story.`,
    )
  }
  const at = story.scenes.findIndex(({ id }) => id === after)
  return { ...story, scenes: story.scenes.toSpliced(at < 0 ? story.scenes.length : at + 1, 0, ...scenes) }
}

/** The story with one scene made another; its id stays. */
export function withSceneChanged(
  story: StoryFile,
  id: string,
  change: (scene: SceneRecord) => SceneRecord,
): StoryFile {
  return { ...story, scenes: story.scenes.map(scene => (scene.id === id ? { ...change(scene), id } : scene)) }
}

/** The story with a scene at another place, from 0; places beyond the ends are the ends. */
export function withSceneMoved(story: StoryFile, id: string, place: number): StoryFile {
  const moved = story.scenes.find(scene => scene.id === id)
  if (!moved) return story
  const others = story.scenes.filter(scene => scene !== moved)
  return { ...story, scenes: others.toSpliced(Math.max(0, place), 0, moved) }
}

/** The story without a scene and without the branches to it. It must not be the last one: see `canLeaveTalk`. */
export function withoutScene(story: StoryFile, id: string): StoryFile {
  return {
    ...story,
    scenes: story.scenes.filter(scene => scene.id !== id).map(scene => withoutBranchesTo(scene, id)),
  }
}

/** Whether the talk has another scene to show when this one is taken away or becomes an aside. */
export function canLeaveTalk({ scenes }: StoryFile, id: string): boolean {
  return scenes.some(scene => scene.id !== id && !scene.aside)
}

/** The story with a copy of a scene right after it, and the copy's id. Throws `STORY_TOO_LONG`. */
export function withCopyOf(
  story: StoryFile,
  id: string,
): { readonly story: StoryFile; readonly copy: string } {
  const scene = story.scenes.find(other => other.id === id)!
  const [copy] = freshSceneIds(story, 1)
  return { story: withScenesAfter(story, id, [{ ...scene, id: copy! }]), copy: copy! }
}

/** The story with a scene reached by branches alone, or part of the talk again. */
export function withAside(story: StoryFile, id: string, aside: boolean): StoryFile {
  return withSceneChanged(story, id, ({ aside: _was, ...scene }) =>
    aside ? { ...scene, aside: true } : scene,
  )
}

/** Ids that no scene of the story has: `scene-7`, `scene-8`… */
export function freshSceneIds({ scenes }: Pick<StoryFile, 'scenes'>, count: number): string[] {
  const taken = new Set(scenes.map(({ id }) => id))
  const ids: string[] = []
  for (let number = scenes.length + 1; ids.length < count; number++) {
    if (!taken.has(`scene-${number}`)) ids.push(`scene-${number}`)
  }
  return ids
}

function withoutBranchesTo({ branches, ...scene }: SceneRecord, id: string): SceneRecord {
  const left = branches?.filter(branch => branch.scene !== id) ?? []
  return left.length > 0 ? { ...scene, branches: left } : scene
}
