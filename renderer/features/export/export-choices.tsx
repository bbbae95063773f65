import { useApp } from '../../store/app-state.ts'
import { Choice } from '../../ui/choice.tsx'
import { Check } from '../../ui/field.tsx'
import { choosePicture, type PictureChoice } from './export-state.ts'
import type { Picture } from '../../picture/marks.ts'
import { fits, SCALES, sizeInWords } from './png.ts'

interface Props {
  readonly choice: PictureChoice
  /** Null while it is not known. */
  readonly picture: Picture | null
  readonly disabled: boolean
}

/** What of the canvas the picture shows, and how. */
export function ExportChoices({ choice, picture, disabled }: Props) {
  const hasSelection = useApp(({ selection }) => selection.size > 0)
  return (
    <fieldset className="export-choices" disabled={disabled}>
      <legend className="unseen">What the picture is like</legend>
      <Choice
        label="Format"
        first
        value={choice.format}
        options={[
          ['png', 'PNG, for documents and chats'],
          ['svg', 'SVG, to print or edit'],
        ]}
        onChoose={format => choosePicture({ format })}
      />
      <Choice
        label="Shows"
        value={choice.part}
        options={[
          ['all', 'All that is drawn'],
          ['view', 'What is in view'],
          ['selection', 'The selection', !hasSelection],
        ]}
        onChoose={part => choosePicture({ part })}
      />
      <Choice
        label="Theme"
        value={choice.theme}
        options={[
          ['dark', 'Dark'],
          ['light', 'Light'],
        ]}
        onChoose={theme => choosePicture({ theme })}
      />
      {choice.format === 'png' && (
        <Choice
          label="Scale"
          value={String(choice.scale)}
          options={SCALES.map(scale => {
            const tooLarge = picture !== null && !fits(picture, scale)
            const size = picture ? ` · ${tooLarge ? 'too large' : sizeInWords(picture, scale)}` : ''
            return [String(scale), `${scale}x${size}`, tooLarge] as const
          })}
          onChoose={scale => choosePicture({ scale: Number(scale) as PictureChoice['scale'] })}
        />
      )}
      <Check
        label="Transparent background"
        checked={choice.transparent}
        disabled={disabled}
        onChange={transparent => choosePicture({ transparent })}
      />
    </fieldset>
  )
}
