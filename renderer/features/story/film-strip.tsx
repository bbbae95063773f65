import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { rectSortingStrategy, SortableContext, sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { notifyError } from '../../ui/notify.ts'
import { SceneCard } from './scene-card.tsx'
import { deleteScene, moveScene } from './scene-deeds.ts'
import { showScene } from './show-scene.ts'
import type { ReadStory } from './use-reel.ts'

/** Space lifts and drops; Enter is left to choose. */
const KEYS = { start: ['Space'], end: ['Space', 'Enter'], cancel: ['Escape'] }

interface Props {
  readonly story: StoryFile
  readonly chosen: string | null
  readonly read: ReadStory | null
}

/** The scenes in their order, each as it looks: dragged, or moved with the keyboard, to another place. */
export function FilmStrip({ story, chosen, read }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { keyboardCodes: KEYS, coordinateGetter: sortableKeyboardCoordinates }),
  )
  const ids = story.scenes.map(({ id }) => id)
  const numberOf = (id: unknown) => ids.indexOf(String(id)) + 1
  useEffect(() => {
    cardOf(list.current, chosen)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) moveScene(story, String(active.id), numberOf(over.id) - 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While a scene is lifted, the keys move it.
    if (event.defaultPrevented || list.current?.querySelector('[data-dragged="true"]')) return
    const id = (event.target as HTMLElement).dataset['scene']
    if (id === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Delete') deleteScene(story, id)
    else if (!moveFocus(list.current!, event, ids.indexOf(id))) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="film-strip">
      <p id="film-strip-help" className="unseen">
        Arrow keys go from scene to scene. Space lifts a scene, arrow keys move it, Space drops it, Escape
        lets it be. Delete takes it out.
      </p>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{ announcements: inWords(numberOf), screenReaderInstructions: { draggable: '' } }}
        onDragEnd={drop}
      >
        <SortableContext items={ids} strategy={rectSortingStrategy}>
          <ol ref={list} aria-label="Scenes" onKeyDown={onKeyDown}>
            {story.scenes.map((scene, index) => (
              <SceneCard
                key={scene.id}
                story={story}
                scene={scene}
                number={index + 1}
                chosen={scene.id === chosen}
                read={read}
                onOpen={() => void showScene(story, scene.id).catch(notifyError)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
    </div>
  )
}

function inWords(numberOf: (id: unknown) => number): Announcements {
  return {
    onDragStart: ({ active }) => `Scene ${numberOf(active.id)} is lifted.`,
    onDragOver: ({ active, over }) =>
      over && over.id !== active.id
        ? `Scene ${numberOf(active.id)} would be number ${numberOf(over.id)}.`
        : undefined,
    onDragEnd: ({ over }) => (over ? `Dropped: it is number ${numberOf(over.id)}.` : 'Let be.'),
    onDragCancel: () => 'Let be: it stays where it was.',
  }
}

const cardOf = (list: HTMLElement | null, id: string | null) =>
  id === null ? null : (list?.querySelector<HTMLElement>(`[data-scene="${CSS.escape(id)}"]`) ?? null)

/** To the next or the last card, or one row on: rows are as the window has room for. */
function moveFocus(list: HTMLElement, { key }: KeyboardEvent, at: number): boolean {
  const cards = [...list.querySelectorAll<HTMLElement>('[data-scene]')]
  const across = getComputedStyle(list).gridTemplateColumns.split(' ').length
  const to = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - across,
    ArrowDown: at + across,
    Home: 0,
    End: cards.length - 1,
  }[key]
  if (to === undefined) return false
  cards[Math.min(Math.max(0, to), cards.length - 1)]?.focus()
  return true
}
