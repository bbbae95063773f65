/** What can be done with one scene of the open story. */
import { unreachable, withBranches, withNewAside, withSceneBack } from '../../../graph/story/branches.ts'
import {
  canLeaveTalk,
  withAside,
  withCopyOf,
  withoutScene,
  withSceneMoved,
} from '../../../graph/story/edit-scenes.ts'
import { runCommand } from '../../commands/run-command.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import type { MenuItem } from '../../ui/menu.tsx'
import { notify, notifyError } from '../../ui/notify.ts'
import { askName } from '../sheets/asking.ts'
import { openTakeAway } from '../take-away/take-away-state.ts'
import { chooseScene, useBoard } from './board-state.ts'
import { updateScene } from './capture-scene.ts'
import { changeStory } from './change-story.ts'
import { showScene } from './show-scene.ts'

/** The rows of a scene's menu. */
export function sceneDeeds(story: StoryFile, id: string): MenuItem[] {
  const at = story.scenes.findIndex(scene => scene.id === id)
  const aside = story.scenes[at]?.aside ?? false
  const alone = !canLeaveTalk(story, id)
  return [
    { label: 'Show on canvas', onSelect: () => void showScene(story, id).catch(notifyError) },
    {
      label: 'Update from canvas',
      onSelect: () => {
        chooseScene(id)
        updateScene()
      },
    },
    {
      label: 'Present from here',
      onSelect: () => {
        chooseScene(id)
        runCommand('present.from-here')
      },
    },
    { label: 'Take it away…', onSelect: () => openTakeAway(story.id, at + 1) },
    { label: 'Duplicate', heading: 'Scene', onSelect: () => duplicateScene(story, id) },
    { label: 'Move earlier', disabled: at <= 0, onSelect: () => moveScene(story, id, at - 1) },
    {
      label: 'Move later',
      disabled: at === story.scenes.length - 1,
      onSelect: () => moveScene(story, id, at + 1),
    },
    {
      label: aside ? 'Make it part of the talk' : 'Make it an aside',
      note: aside ? 'It is shown in its turn' : 'It is reached by a branch alone',
      disabled: !aside && alone,
      onSelect: () => void changeStory(story.id, before => withAside(before, id, !aside)),
    },
    { label: 'Branch from here…', onSelect: () => void branchFrom(story, id).catch(notifyError) },
    {
      label: 'Delete the scene',
      ...(alone && { note: 'A story has at least one scene that is no aside' }),
      disabled: alone,
      onSelect: () => deleteScene(story, id),
    },
  ]
}

export function moveScene(story: StoryFile, id: string, place: number): void {
  changeStory(story.id, before => withSceneMoved(before, id, place))
}

export function duplicateScene(story: StoryFile, id: string): void {
  let copy = id
  changeStory(story.id, before => {
    const made = withCopyOf(before, id)
    copy = made.copy
    return made.story
  })
  chooseScene(copy)
}

/** Takes a scene out of its story; it can be had back. */
export function deleteScene(story: StoryFile, id: string): void {
  if (!canLeaveTalk(story, id)) return
  const at = story.scenes.findIndex(scene => scene.id === id)
  if (useBoard.getState().scene === id) chooseScene((story.scenes[at + 1] ?? story.scenes[at - 1])!.id)
  const left = changeStory(story.id, before => withoutScene(before, id))
  const loose = unreachable(left).filter(other => !unreachable(story).includes(other)).length
  const words = `Deleted scene ${at + 1}.${loose > 0 ? ' An aside is left that no branch leads to.' : ''}`
  const run = () => {
    changeStory(left.id, now => withSceneBack(now, story, id))
    chooseScene(id)
  }
  notify(words, 'info', { label: 'Bring it back', run })
}

/** Asks what somebody might ask, and makes an aside for the answer. */
export async function branchFrom(story: StoryFile, id: string): Promise<void> {
  const label = await askName({
    title: 'Branch from this scene',
    label: 'When is it taken?',
    value: 'If they ask ',
    deed: 'Make an aside',
  })
  if (label === null) return
  let made = id
  changeStory(story.id, before => {
    const { story: branched, aside } = withNewAside(before, id, label)
    made = aside
    return branched
  })
  chooseScene(made)
}

/** Leads a branch from a scene to one that is there. */
export function branchTo(story: StoryFile, from: string, to: string): void {
  changeStory(story.id, before => {
    const branches = before.scenes.find(scene => scene.id === from)?.branches ?? []
    return withBranches(before, from, [...branches, { label: 'If they ask', scene: to }])
  })
}
