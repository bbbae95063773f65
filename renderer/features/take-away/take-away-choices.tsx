import type { TakeAwayChoice } from '../../../electron/contract.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { clipText } from '../../../graph/view/plain-line.ts'
import { Choice, type ChoiceOption } from '../../ui/choice.tsx'
import { Check } from '../../ui/field.tsx'
import { useSettings } from '../../store/settings.ts'
import { useStories } from '../story/stories.ts'
import { chooseTakeAway, useTakeAway } from './take-away-state.ts'
import { takesNotes } from './take-away.ts'

interface Props {
  readonly story: StoryFile
  readonly choice: TakeAwayChoice
  readonly disabled: boolean
}

const FORMATS: readonly ChoiceOption<TakeAwayChoice['format']>[] = [
  ['html', 'HTML, for any browser'],
  ['pdf', 'PDF, a page a scene'],
  ['webm', 'WebM, a video'],
  ['png', 'PNG, for documents'],
  ['svg', 'SVG, to print or edit'],
]

/** What is taken away, and how. */
export function TakeAwayChoices({ story, choice, disabled }: Props) {
  const { own, bundled } = useStories()
  const { format } = choice
  // What is hidden on screen does not leave the app.
  const hidden = useSettings(state => state.namesOff)
  const isPicture = format === 'png' || format === 'svg'
  return (
    <fieldset className="take-away-choices" disabled={disabled}>
      <legend className="unseen">What is taken away, and how</legend>
      <Choice
        label="Story"
        value={story.id}
        options={[...own, ...bundled].map(({ id, title }) => [id, clipText(title, 60)])}
        onChoose={id => {
          useTakeAway.setState({ story: id })
          if (typeof choice.scenes === 'number') chooseTakeAway({ scenes: 'sheet' })
        }}
      />
      <Choice
        label="As"
        first
        value={format}
        options={FORMATS}
        onChoose={format => chooseTakeAway({ format })}
      />
      <Choice
        label="Theme"
        value={choice.theme}
        options={[
          ['dark', 'Dark'],
          ['light', 'Light'],
        ]}
        onChoose={theme => chooseTakeAway({ theme })}
      />
      {format !== 'html' && (
        <Choice
          label="Shape"
          value={choice.shape}
          options={[
            ['16:9', 'Wide, 16:9'],
            ['4:3', 'Old projectors, 4:3'],
          ]}
          onChoose={shape => chooseTakeAway({ shape })}
        />
      )}
      {isPicture && <ScenesChoice story={story} choice={choice} />}
      {format === 'png' && (
        <Choice
          label="Scale"
          value={String(choice.scale)}
          options={(['1', '2', '3', '4'] as const).map(scale => [scale, `${scale}x`])}
          onChoose={scale => chooseTakeAway({ scale: Number(scale) as TakeAwayChoice['scale'] })}
        />
      )}
      {takesNotes(choice) && (
        <Check
          label="With the notes"
          help="What you alone see while you talk"
          checked={choice.notes}
          disabled={disabled}
          onChange={notes => chooseTakeAway({ notes })}
        />
      )}
      <Check
        label="Without names"
        help={hidden ? 'Names are hidden in the app as well' : 'Everyone in it is called by what they are'}
        checked={choice.namesOff}
        disabled={disabled || hidden}
        onChange={namesOff => chooseTakeAway({ namesOff })}
      />
    </fieldset>
  )
}

function ScenesChoice({ story, choice }: Pick<Props, 'story' | 'choice'>) {
  const scenes = story.scenes.map(({ caption }, index): ChoiceOption<string> => {
    const said = caption.map(({ text }) => text).join(' ')
    return [String(index + 1), `Scene ${index + 1}: ${clipText(said, 50)}`]
  })
  return (
    <Choice
      label="Shows"
      value={String(choice.scenes)}
      options={[['sheet', 'All scenes on one sheet'], ['each', 'All scenes, a file each'], ...scenes]}
      onChoose={value =>
        chooseTakeAway({ scenes: value === 'sheet' || value === 'each' ? value : Number(value) })
      }
    />
  )
}
