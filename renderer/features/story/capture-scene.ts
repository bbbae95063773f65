import { extentBox } from './frame.ts'
import { visibleBox } from '../../canvas/canvas-controls.ts'
import { withSceneChanged } from '../../../graph/story/edit-scenes.ts'
import { useApp } from '../../store/app-state.ts'
import { counted } from '../../ui/counted.ts'
import { notify } from '../../ui/notify.ts'
import { addScenes, beginStory } from './add-scenes.ts'
import { useBoard } from './board-state.ts'
import { changeStory } from './change-story.ts'
import { type Drawn, drawnScene } from './drawn-scene.ts'
import { sceneDraft } from './new-scene.ts'
import { openStories } from './stories.ts'

/** What is on the canvas, as it is looked at; what is selected is lit. */
export function drawnNow(): Drawn {
  const { view, selection } = useApp.getState()
  const sight = visibleBox()
  const all = extentBox(view)
  const seesAll =
    !sight ||
    !all ||
    (sight.left <= all.left && sight.right >= all.right && sight.top <= all.top && sight.bottom >= all.bottom)
  return drawnScene(view, { lit: selection, frame: seesAll ? null : rounded(sight) })
}

/** Makes a scene of the canvas, in the story that is open or in a new one, and says what became of it. */
export async function captureScene(): Promise<void> {
  await openStories()
  const drawn = drawnNow()
  const story = addScenes([sceneDraft(drawn)])
  const { scene } = useBoard.getState()
  const number = story.scenes.findIndex(({ id }) => id === scene) + 1
  const lit = drawn.lit.length > 0 ? ` ${counted(drawn.lit.length, 'node')} lit.` : ''
  const words = `Scene ${number} of “${story.title}”: ${counted(drawn.nodes.length, 'node')}.${lit}`
  if (useApp.getState().drawer === 'story') return notify(words)
  notify(words, 'info', { label: 'Write its caption', run: () => useApp.setState({ drawer: 'story' }) })
}

/** Begins a story with the canvas as its first scene. */
export async function captureNewStory(): Promise<void> {
  await openStories()
  beginStory([sceneDraft(drawnNow())], 'Story')
  useApp.setState({ drawer: 'story' })
}

/** Makes the chosen scene draw what is on the canvas now; what is said in it stays. */
export function updateScene(): void {
  const { story, scene } = useBoard.getState()
  if (story === null || scene === null) return
  const drawn = drawnNow()
  const changed = changeStory(story, before =>
    withSceneChanged(before, scene, ({ filters: _f, styles: _s, frame: _p, lines: _l, ...said }) => ({
      ...said,
      ...drawn,
    })),
  )
  const number = changed.scenes.findIndex(({ id }) => id === scene) + 1
  notify(`Scene ${number} shows what is on the canvas now.`)
}

function rounded({ left, right, top, bottom }: NonNullable<ReturnType<typeof visibleBox>>) {
  return {
    left: Math.round(left),
    right: Math.round(right),
    top: Math.round(top),
    bottom: Math.round(bottom),
  }
}
