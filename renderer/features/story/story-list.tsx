import { CalendarRange, Camera, Clapperboard, Ellipsis, FileUp } from 'lucide-react'
import { runCommand } from '../../commands/run-command.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { inWords } from '../../store/names.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/shortcut.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Message } from '../../ui/message.tsx'
import { useBoard } from './board-state.ts'
import { storyInWords } from './scene-words.ts'
import { storyDeeds } from './story-deeds.ts'
import { useStories } from './stories.ts'

/** The stories of this graph: the user's own, then those that come with the app. */
export function StoryList() {
  const { source, bundled, own } = useStories()
  if (source === null) return null
  return (
    <div className="story-list">
      {own.length + bundled.length === 0 ? (
        <Message icon={<Clapperboard />} title="No story yet">
          <p>
            A story is a row of scenes for a room of people. Arrange the canvas and capture it, scene by
            scene.
          </p>
          <Beginnings />
        </Message>
      ) : (
        <>
          <ul aria-label="Stories">
            {own.map(story => (
              <Story key={story.id} story={story} own />
            ))}
            {bundled.map(story => (
              <Story key={story.id} story={story} own={false} />
            ))}
          </ul>
          <Beginnings />
        </>
      )}
    </div>
  )
}

function Story({ story, own }: { readonly story: StoryFile; readonly own: boolean }) {
  return (
    <li>
      <button
        type="button"
        className="story-open"
        onClick={() => useBoard.setState({ story: story.id, scene: story.scenes[0]!.id })}
      >
        <Clapperboard size={16} aria-hidden />
        <span className="clip">{inWords(story.title)}</span>
        <span className="dim figures">{storyInWords(story)}</span>
        {!own && <span className="story-origin">comes with the app</span>}
      </button>
      <Menu
        trigger={
          <IconButton label={`What to do with ${inWords(story.title)}`}>
            <Ellipsis size={14} />
          </IconButton>
        }
        items={storyDeeds(story, own)}
      />
    </li>
  )
}

function Beginnings() {
  return (
    <div className="story-beginnings">
      <Button onClick={() => runCommand('story.new')}>
        <Camera size={14} aria-hidden /> New story from the canvas
      </Button>
      <Button onClick={() => runCommand('story.from-dates')}>
        <CalendarRange size={14} aria-hidden /> From the dates of the case
      </Button>
      <Button onClick={() => runCommand('story.open-file')}>
        <FileUp size={14} aria-hidden /> Open story file…
      </Button>
      <span className="dim">
        or press <CommandKeys of="story.capture" otherwise="Capture" /> on the canvas
      </span>
    </div>
  )
}
