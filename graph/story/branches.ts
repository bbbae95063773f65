import { freshSceneIds, withAside, withCopyOf, withSceneChanged } from './edit-scenes.ts'
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
