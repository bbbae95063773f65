import { CornerDownRight, Split, X } from 'lucide-react'
import { withBranches } from '../../../graph/story/branches.ts'
import type { BranchRecord, SceneRecord, StoryFile } from '../../../graph/story/story-file.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { notifyError } from '../../ui/notify.ts'
import { chooseScene } from './board-state.ts'
import { changeStory } from './change-story.ts'
import { branchFrom, branchTo } from './scene-deeds.ts'
import { sceneWords } from './scene-words.ts'
import { useTextDraft } from './use-draft.ts'

/** Where the talk can go from a scene when somebody asks. */
export function BranchList({ story, scene }: { readonly story: StoryFile; readonly scene: SceneRecord }) {
  const branches = scene.branches ?? []
  const change = (changed: readonly BranchRecord[]) =>
    changeStory(story.id, before => withBranches(before, scene.id, changed))
  return (
    <section className="scene-part" aria-label="Branches">
      <h3>Branches</h3>
      {branches.length > 0 && (
        <ul className="branches">
          {branches.map((branch, index) => (
            <Branch
              key={index}
              story={story}
              branch={branch}
              onChange={label => change(branches.with(index, { ...branch, label }))}
              onRemove={() => change(branches.toSpliced(index, 1))}
            />
          ))}
        </ul>
      )}
      <Menu
        trigger={
          <Button>
            <Split size={12} aria-hidden /> Add a branch…
          </Button>
        }
        items={[
          {
            label: 'To a new aside…',
            note: 'A copy of this scene that the talk passes by',
            onSelect: () => void branchFrom(story, scene.id).catch(notifyError),
          },
          ...story.scenes.flatMap((other, index) =>
            other.id === scene.id
              ? []
              : [
                  {
                    label: `To scene ${index + 1}`,
                    note: sceneWords(other).slice(0, 80),
                    onSelect: () => branchTo(story, scene.id, other.id),
                  },
                ],
          ),
        ]}
      />
    </section>
  )
}

interface Props {
  readonly story: StoryFile
  readonly branch: BranchRecord
  readonly onChange: (label: string) => void
  readonly onRemove: () => void
}

function Branch({ story, branch, onChange, onRemove }: Props) {
  const draft = useTextDraft(branch.label, onChange)
  const number = story.scenes.findIndex(({ id }) => id === branch.scene) + 1
  return (
    <li>
      <input {...draft} className="input" aria-label={`When to go to scene ${number}`} maxLength={300} />
      <Button onClick={() => chooseScene(branch.scene)}>
        <CornerDownRight size={12} aria-hidden /> Scene {number}
      </Button>
      <IconButton label={`Remove the branch to scene ${number}`} onClick={onRemove}>
        <X size={14} />
      </IconButton>
    </li>
  )
}
