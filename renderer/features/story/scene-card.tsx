import { useSortable } from '@dnd-kit/sortable'
import { CornerDownRight, Ellipsis, Split, TriangleAlert } from 'lucide-react'
import type { SceneRecord, StoryFile } from '../../../graph/story/story-file.ts'
import type { Reel } from '../../player/reel.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { chooseScene } from './board-state.ts'
import { sceneDeeds } from './scene-deeds.ts'
import { minutes, sceneWords } from './scene-words.ts'
import { Thumbnail } from './thumbnail.tsx'
import { sceneIn } from './use-reel.ts'

interface Props {
  readonly story: StoryFile
  readonly scene: SceneRecord
  readonly number: number
  readonly chosen: boolean
  readonly reel: Reel | null
  readonly onOpen: () => void
}

/** A scene on the film strip: as it looks, what it says, how long it stays, and what of it no longer holds. */
export function SceneCard({ story, scene, number, chosen, reel, onOpen }: Props) {
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: scene.id })
  const astray = sceneIn(reel, scene.id)?.astray.length ?? 0
  const branches = scene.branches?.length ?? 0
  const words = sceneWords(scene)
  return (
    <li
      ref={setNodeRef}
      className="scene-card"
      data-chosen={chosen}
      data-dragged={isDragging}
      data-aside={scene.aside}
      style={{
        transform: transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined,
        transition,
      }}
    >
      <button
        {...listeners}
        type="button"
        className="scene-card-main"
        data-scene={scene.id}
        aria-current={chosen ? 'true' : undefined}
        aria-describedby="film-strip-help"
        tabIndex={chosen ? 0 : -1}
        title={words}
        onClick={() => chooseScene(scene.id)}
        onFocus={() => chooseScene(scene.id)}
        onDoubleClick={onOpen}
      >
        <Thumbnail reel={reel} scene={scene.id} />
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
          {words}
        </span>
      </button>
      <Menu
        trigger={
          <IconButton label={`What to do with scene ${number}`} tabIndex={chosen ? 0 : -1}>
            <Ellipsis size={14} />
          </IconButton>
        }
        items={sceneDeeds(story, scene.id)}
      />
    </li>
  )
}
