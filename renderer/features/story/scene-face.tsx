import { CornerDownRight, Split, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import type { SceneRecord } from '../../../graph/story/story-file.ts'
import { minutes, sceneWords } from './scene-words.ts'
import { Thumbnail } from './thumbnail.tsx'
import { type ReadStory, sceneIn } from './use-reel.ts'

interface Props {
  readonly scene: SceneRecord
  readonly number: number
  readonly read: ReadStory | null
}

/** What a card shows of a scene: how it looks, what it says, how long it stays, and how much of it no longer holds. */
export const SceneFace = memo(function SceneFace({ scene, number, read }: Props) {
  const played = sceneIn(read, scene.id)
  const astray = played?.astray.length ?? 0
  const branches = scene.branches?.length ?? 0
  return (
    <>
      <Thumbnail reel={read?.reel ?? null} scene={played?.id ?? ''} />
      <span className="scene-card-line figures">
        <b>
          <span className="unseen">Scene </span>
          {number}
        </b>
        {scene.aside && (
          <span className="scene-card-mark">
            <CornerDownRight size={12} aria-hidden /> Aside
          </span>
        )}
        {branches > 0 && (
          <span className="scene-card-mark">
            <Split size={12} aria-hidden /> {branches}
            <span className="unseen">{branches === 1 ? 'branch' : 'branches'}</span>
          </span>
        )}
        {astray > 0 && (
          <span className="scene-card-mark scene-card-astray">
            <TriangleAlert size={12} aria-hidden /> {astray}
            <span className="unseen">no longer as in the graph</span>
          </span>
        )}
        <span className="dim scene-card-time">{minutes(scene.seconds)}</span>
      </span>
      <span className="scene-card-words" data-none={scene.caption.length === 0}>
        {sceneWords(scene)}
      </span>
    </>
  )
})
