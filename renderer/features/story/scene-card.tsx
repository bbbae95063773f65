import { useSortable } from '@dnd-kit/sortable'
import { Ellipsis } from 'lucide-react'
import type { SceneRecord, StoryFile } from '../../../graph/story/story-file.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { chooseScene } from './board-state.ts'
import { sceneDeeds } from './scene-deeds.ts'
import { SceneFace } from './scene-face.tsx'
import type { ReadStory } from './use-reel.ts'

interface Props {
  readonly story: StoryFile
  readonly scene: SceneRecord
  readonly number: number
  readonly chosen: boolean
  readonly read: ReadStory | null
  readonly onOpen: () => void
}

/** A scene on the film strip, to be chosen, dragged and opened; the chosen one has a menu. */
export function SceneCard({ story, scene, number, chosen, read, onOpen }: Props) {
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: scene.id })
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
        onClick={() => chooseScene(scene.id)}
        onFocus={() => chooseScene(scene.id)}
        onDoubleClick={onOpen}
      >
        <SceneFace scene={scene} number={number} read={read} />
      </button>
      {chosen && (
        <Menu
          trigger={
            <IconButton label={`What to do with scene ${number}`}>
              <Ellipsis size={14} />
            </IconButton>
          }
          items={sceneDeeds(story, scene.id)}
        />
      )}
    </li>
  )
}
