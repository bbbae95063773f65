import { Plus, RefreshCw, SquareArrowOutUpRight, TriangleAlert } from 'lucide-react'
import type { SceneRecord, StoryFile } from '../../../graph/story/story-file.ts'
import { useApp } from '../../store/app-state.ts'
import { isCase } from '../../store/graph-shape.ts'
import { Button } from '../../ui/button.tsx'
import { Check, Field } from '../../ui/field.tsx'
import { notifyError } from '../../ui/notify.ts'
import { BranchList } from './branch-list.tsx'
import { updateScene } from './capture-scene.ts'
import { changeScene, changeSentence } from './change-scene.ts'
import { useSayableClaims } from './sayable-claims.ts'
import { SentenceField } from './sentence-field.tsx'
import { showScene } from './show-scene.ts'
import { showSources } from './show-sources.ts'
import { LONGEST_TEXT } from './text-length.ts'
import { useDraft, useTextDraft } from './use-draft.ts'
import { type ReadStory, sceneIn } from './use-reel.ts'

interface Props {
  readonly story: StoryFile
  readonly scene: SceneRecord
  readonly read: ReadStory | null
}

/** All that is said in a scene, what it stands on, and where the talk goes from it. */
export function SceneEditor({ story, scene, read }: Props) {
  const drawn = useApp(({ view, plane }) => view.nodes.size > 0 && plane === 'canvas')
  const number = story.scenes.indexOf(scene) + 1
  return (
    <section className="scene-editor" aria-label={`Scene ${number}`}>
      <header>
        <h3>Scene {number}</h3>
        <Button onClick={() => void showScene(story, scene.id).catch(notifyError)}>
          <SquareArrowOutUpRight size={12} aria-hidden /> Show on canvas
        </Button>
        <Button disabled={!drawn} onClick={updateScene}>
          <RefreshCw size={12} aria-hidden /> Update from canvas
        </Button>
      </header>
      <Astray sentences={sceneIn(read, scene.id)?.astray ?? []} />
      <Caption scene={scene} />
      <Notes scene={scene} />
      {isCase() && (
        <Check
          label="Show the sources"
          help="Lists the sources that the whole story stands on; for the last scene."
          checked={scene.sources !== undefined}
          onChange={on => void showSources(story, scene.id, on).catch(notifyError)}
        />
      )}
      <BranchList story={story} scene={scene} />
    </section>
  )
}

function Astray({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <div className="scene-astray" role="note">
      <TriangleAlert size={14} aria-hidden />
      <ul aria-label="No longer as in the graph">
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

function Caption({ scene }: { readonly scene: SceneRecord }) {
  const claims = useSayableClaims(scene)
  // There is always a sentence to write in.
  const sentences = scene.caption.length > 0 ? scene.caption : [{ text: '', claims: [] }]
  return (
    <section className="scene-part" aria-label="Caption">
      <h3>Caption</h3>
      <ol className="sentences">
        {sentences.map((sentence, index) => (
          <SentenceField
            key={index}
            scene={scene.id}
            index={index}
            sentence={sentence}
            claims={claims}
            sourced={scene.sources !== undefined}
          />
        ))}
      </ol>
      <Button
        disabled={scene.caption.length === 0}
        onClick={() => changeSentence(scene.id, scene.caption.length, sentence => sentence)}
      >
        <Plus size={12} aria-hidden /> Add a sentence
      </Button>
    </section>
  )
}

function Notes({ scene }: { readonly scene: SceneRecord }) {
  const notes = useTextDraft(scene.notes, text =>
    changeScene(scene.id, before => ({ ...before, notes: text })),
  )
  const seconds = useDraft(String(scene.seconds), text => {
    const wanted = Number(text)
    if (wanted > 0 && wanted <= 36_000) changeScene(scene.id, before => ({ ...before, seconds: wanted }))
  })
  return (
    <div className="scene-notes">
      <Field label="Notes" help="The presenter alone sees them.">
        {control => <textarea {...control} {...notes} className="input" rows={3} maxLength={LONGEST_TEXT} />}
      </Field>
      <Field label="Seconds">
        {control => (
          <input
            {...control}
            {...seconds}
            className="input figures"
            type="number"
            min={1}
            max={36000}
            step={5}
          />
        )}
      </Field>
    </div>
  )
}
