import { type Appearance, HUES, SHAPES } from '../../../graph/view/style-rule.ts'
import { Field } from '../../ui/field.tsx'
import { SHAPE_PATHS } from '../../ui/shape-paths.ts'
import { SwatchMark } from './swatch-mark.tsx'

export type Fixed = Extract<Appearance, { readonly look: 'fixed' }>

export const NO_LOOK: Fixed = { look: 'fixed', colour: null, shape: null, size: null, width: null }

const SIZES = [
  { words: 'Smaller', value: 0.7 },
  { words: 'Larger', value: 1.4 },
  { words: 'Twice as large', value: 2 },
] as const

const WIDTHS = [
  { words: 'Thin', value: 1 },
  { words: 'Thick', value: 4 },
  { words: 'Very thick', value: 7 },
] as const

interface Props {
  readonly look: Fixed
  readonly onChange: (look: Fixed) => void
}

/** The parts of one look; each may stay as it is. */
export function FixedLookFields({ look, onChange }: Props) {
  return (
    <>
      <fieldset className="swatches">
        <legend>Colour</legend>
        {[null, ...HUES].map(hue => {
          const words = hue ?? 'as it is'
          return (
            <span key={words} className="swatch" title={words}>
              <input
                type="radio"
                name="colour"
                aria-label={words}
                checked={look.colour === hue}
                onChange={() => onChange({ ...look, colour: hue })}
              />
              <SwatchMark swatch={hue} path={SHAPE_PATHS[look.shape ?? 'ellipse']} size={18} />
            </span>
          )
        })}
      </fieldset>
      <PartField
        label="Shape"
        choices={SHAPES.map(shape => ({ words: shape.replaceAll('-', ' '), value: shape }))}
        chosen={look.shape}
        onChoose={shape => onChange({ ...look, shape })}
      />
      <PartField
        label="Size of nodes"
        choices={SIZES}
        chosen={look.size}
        onChoose={size => onChange({ ...look, size })}
      />
      <PartField
        label="Width of relationships"
        choices={WIDTHS}
        chosen={look.width}
        onChoose={width => onChange({ ...look, width })}
      />
    </>
  )
}

interface PartProps<T> {
  readonly label: string
  readonly choices: readonly { readonly words: string; readonly value: T }[]
  readonly chosen: T | null
  readonly onChoose: (value: T | null) => void
}

function PartField<T extends string | number>({ label, choices, chosen, onChoose }: PartProps<T>) {
  return (
    <Field label={label}>
      {control => (
        <select
          {...control}
          className="input"
          value={chosen ?? ''}
          onChange={({ target }) =>
            onChoose(choices.find(({ value }) => String(value) === target.value)?.value ?? null)
          }
        >
          <option value="">As it is</option>
          {choices.map(({ words, value }) => (
            <option key={words} value={value}>
              {words.charAt(0).toUpperCase() + words.slice(1)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
