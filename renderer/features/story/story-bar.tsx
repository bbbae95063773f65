import { ArrowLeft, Camera, Ellipsis, Play, Plus, Repeat, Undo2 } from 'lucide-react'
import { runCommand } from '../../commands/run-command.ts'
import { MARKINGS, type Marking, type StoryFile } from '../../../graph/story/story-file.ts'
import { useApp } from '../../store/app-state.ts'
import { inWords } from '../../store/names.ts'
import { isCase } from '../../store/graph-shape.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useBoard } from './board-state.ts'
import { changeStory, undoStoryChange, useReplaced } from './change-story.ts'
import { storyInWords } from './scene-words.ts'
import { storyDeeds } from './story-deeds.ts'

/** The open story: what it is called, what it is made of, and what can be done with all of it. */
export function StoryBar({ story, own }: { readonly story: StoryFile; readonly own: boolean }) {
  const drawn = useApp(({ view }) => view.nodes.size > 0)
  const undoable = useReplaced(({ stories }) => stories.some(({ id }) => id === story.id))
  return (
    <div className="story-bar" role="toolbar" aria-label="Story">
      <IconButton label="All stories" onClick={() => useBoard.setState({ story: null, scene: null })}>
        <ArrowLeft size={16} />
      </IconButton>
      <div className="story-title">
        <h2 className="clip" title={inWords(story.title)}>
          {inWords(story.title)}
        </h2>
        <span className="dim figures clip">
          {storyInWords(story)}
          {own ? '' : ' · comes with the app'}
        </span>
      </div>
      <Button onClick={() => runCommand('present.start')}>
        <Play size={14} aria-hidden /> Present
      </Button>
      <Button disabled={!drawn} onClick={() => runCommand('story.capture')}>
        <Camera size={14} aria-hidden /> Capture
      </Button>
      <Menu
        trigger={
          <Button>
            <Plus size={14} aria-hidden /> Scenes from…
          </Button>
        }
        items={[
          { label: 'The history…', onSelect: () => runCommand('story.from-history') },
          { label: 'The rows of the result', onSelect: () => runCommand('story.from-rows') },
          {
            label: 'The dates of the case',
            disabled: !isCase(),
            onSelect: () => runCommand('story.from-dates'),
          },
        ]}
      />
      <span className="story-bar-gap" />
      <IconButton label="Undo the last change of the story" disabled={!undoable} onClick={undoStoryChange}>
        <Undo2 size={16} />
      </IconButton>
      <IconButton
        label="Begin again after the last scene"
        aria-pressed={story.loop}
        onClick={() => changeStory(story.id, before => ({ ...before, loop: !before.loop }))}
      >
        <Repeat size={16} />
      </IconButton>
      <select
        className="input story-marking"
        aria-label="How far the story may be passed on"
        value={story.marking ?? ''}
        onChange={({ target }) => {
          const marking = target.value === '' ? null : (target.value as Marking)
          changeStory(story.id, before => ({ ...before, marking }))
        }}
      >
        <option value="">No marking</option>
        {MARKINGS.map(marking => (
          <option key={marking} value={marking}>
            {marking}
          </option>
        ))}
      </select>
      <Menu
        trigger={
          <IconButton label="What to do with the story">
            <Ellipsis size={16} />
          </IconButton>
        }
        items={storyDeeds(story, own)}
      />
    </div>
  )
}
