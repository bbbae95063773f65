import {
  freshSceneIds,
  withAside,
  withCopyOf,
  withSceneChanged,
  withSceneMoved,
  withScenesAfter,
} from './edit-scenes.ts'
import type { BranchRecord, StoryFile } from './story-file.ts'

/** The story with these branches from a scene; none at all where the list is empty. */
export function withBranches(story: StoryFile, from: string, branches: readonly BranchRecord[]): StoryFile {
  return withSceneChanged(story, from, ({ branches: _were, ...scene }) =>
    branches.length > 0 ? { ...scene, branches } : scene,
  )
}

/**
 * The story with an aside to a scene: a copy of it after it, without words, that the label leads to. Answers the
 * aside's id too. Throws `STORY_TOO_LONG`.
 */
export function withNewAside(
  story: StoryFile,
  from: string,
  label: string,
): { readonly story: StoryFile; readonly aside: string } {
  const [aside] = freshSceneIds(story, 1)
  const copied = withSceneChanged(
    withCopyOf(story, from).story,
    aside!,
    ({ branches: _branches, sources: _sources, ...scene }) => ({ ...scene, caption: [], notes: '' }),
  )
  const branches = story.scenes.find(({ id }) => id === from)?.branches ?? []
  return {
    story: withBranches(withAside(copied, aside!, true), from, [...branches, { label, scene: aside! }]),
    aside: aside!,
  }
}

/** Asides that no branch leads to: nobody ever sees them. */
export function unreachable({ scenes }: StoryFile): string[] {
  const reached = new Set(scenes.flatMap(({ branches = [] }) => branches.map(({ scene }) => scene)))
  return scenes.filter(({ id, aside }) => aside && !reached.has(id)).map(({ id }) => id)
}

/**
 * The story with a scene back that `before` had: behind the scene that it came after, with the branches that led to
 * it. Throws `STORY_TOO_LONG`.
 */
export function withSceneBack(story: StoryFile, before: StoryFile, id: string): StoryFile {
  const at = before.scenes.findIndex(scene => scene.id === id)
  const scene = before.scenes[at]
  if (!scene || story.scenes.some(other => other.id === id)) return story
  const known = new Set([id, ...story.scenes.map(other => other.id)])
  const still = scene.branches?.filter(branch => known.has(branch.scene)) ?? []
  const { branches: _branches, ...alone } = scene
  const returned = still.length > 0 ? { ...alone, branches: still } : alone
  const back =
    at === 0
      ? withSceneMoved(withScenesAfter(story, null, [returned]), id, 0)
      : withScenesAfter(story, before.scenes[at - 1]!.id, [returned])
  return before.scenes.reduce((restored, { id: from, branches: had = [] }) => {
    const led = had.filter(branch => branch.scene === id)
    const now = restored.scenes.find(other => other.id === from)
    return led.length > 0 && now && from !== id
      ? withBranches(restored, from, [...(now.branches ?? []), ...led])
      : restored
  }, back)
}
