import type { TakeAwayChoice } from '../../../electron/contract.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { PicturePreview } from '../export/picture-preview.tsx'
import { sizeInWords } from '../export/png.ts'
import { useStories } from '../story/stories.ts'
import { filmLength } from './film-plan.ts'
import { pixelsOf } from './slide-shape.ts'
import { TakeAwayChoices } from './take-away-choices.tsx'
import { useTakeAway } from './take-away-state.ts'
import { usePrepared } from './use-prepared.ts'
import { type Taking, useTaking } from './use-taking.ts'
import './take-away-dialog.css'

const close = () => useTakeAway.setState({ story: null })

/** Takes a story away as a file, one slide of it seen before. */
export function TakeAwayDialog() {
  const id = useTakeAway(state => state.story)
  const story = useStories(({ own, bundled }) => [...own, ...bundled].find(one => one.id === id))
  return story ? <OpenDialog story={story} /> : null
}

function OpenDialog({ story }: { readonly story: StoryFile }) {
  const choice = useTakeAway(state => state.choice)
  const { reel, picture, error } = usePrepared(story, choice)
  const taking = useTaking(close)
  const busy = taking.share !== null
  const wrong = error ?? taking.failure
  return (
    <Dialog title="Take the story away" className="take-away-dialog" onClose={close}>
      <div className="take-away-body">
        <div className="take-away-preview">{picture && <PicturePreview picture={picture} />}</div>
        <TakeAwayChoices story={story} choice={choice} disabled={busy} />
        {wrong && (
          <p className="take-away-error selectable" role="alert">
            {wrong.message}
          </p>
        )}
        <footer className="take-away-foot">
          {busy ? (
            <Progress taking={taking} />
          ) : (
            <span className="dim figures" role="status">
              {reel ? outcome(choice, story) : 'Reading the story out of the graph…'}
            </span>
          )}
          {busy ? (
            <Button onClick={taking.cancel}>Cancel</Button>
          ) : (
            <Button look="primary" disabled={!reel} onClick={() => void taking.begin(story, choice)}>
              Save…
            </Button>
          )}
        </footer>
      </div>
    </Dialog>
  )
}

function Progress({ taking }: { readonly taking: Taking }) {
  const percent = Math.round((taking.share ?? 0) * 100)
  return (
    <span className="take-away-progress">
      <progress max={100} value={percent} aria-label="How far it is" />
      <span className="dim figures">{percent} %</span>
    </span>
  )
}

/** What will be written, in words. */
function outcome({ format, shape, scale, scenes, notes }: TakeAwayChoice, story: StoryFile): string {
  const count = counted(story.scenes.length, 'scene')
  switch (format) {
    case 'html':
      return `${count} in one file that needs no network`
    case 'pdf':
      return `${counted(story.scenes.length, 'page')}${notes ? ', A4 with the notes under each slide' : ''}`
    case 'webm':
      return `${filmLength(story)}, ${sizeInWords(pixelsOf(shape), 1)}; asides are left out`
    case 'svg':
      return 'Text stays text; sharp at every size'
    case 'png':
      if (scenes === 'sheet') return `${count} on one sheet`
      return `${sizeInWords(pixelsOf(shape), scale)}${scenes === 'each' ? ' a scene' : ''}`
  }
}
