import { type KeyboardEvent, useEffect } from 'react'
import { useBoard } from './board-state.ts'
import { undoStoryChange } from './change-story.ts'
import { FilmStrip } from './film-strip.tsx'
import { SceneEditor } from './scene-editor.tsx'
import { StoryBar } from './story-bar.tsx'
import { StoryList } from './story-list.tsx'
import { openStories, useStories } from './stories.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { useNames } from '../../store/names.ts'
import { useShownSource } from '../../store/shown-source.ts'
import { useReel } from './use-reel.ts'
import './storyboard.css'

/** The stories of this graph, or the one that is open, scene by scene. */
export function Storyboard() {
  const { bundled, own } = useStories()
  const source = useShownSource(({ key }) => key)
  const open = useBoard(({ story }) => story)
  // Everything that is told of a story is told anew when names go off.
  useNames(({ wording }) => wording)
  useEffect(() => void openStories(), [source])
  const story = [...own, ...bundled].find(({ id }) => id === open)
  return story ? <OpenStory story={story} own={own.includes(story)} /> : <StoryList />
}

function OpenStory({ story, own }: { readonly story: StoryFile; readonly own: boolean }) {
  const chosen = useBoard(({ scene }) => scene)
  const read = useReel(story)
  const scene = story.scenes.find(({ id }) => id === chosen) ?? story.scenes[0]!
  const onKeyDown = (event: KeyboardEvent) => {
    // Here it is the story that is worked on, not the canvas.
    if (event.key !== 'z' || !event.ctrlKey || event.shiftKey || event.defaultPrevented) return
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return
    undoStoryChange()
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="storyboard" onKeyDown={onKeyDown}>
      <StoryBar story={story} own={own} />
      <FilmStrip story={story} chosen={scene.id} read={read} />
      <SceneEditor key={scene.id} story={story} scene={scene} read={read} />
    </div>
  )
}
