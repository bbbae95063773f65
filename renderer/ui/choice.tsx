import { Field } from './field.tsx'

export type ChoiceOption<T extends string> = readonly [value: T, label: string, disabled?: boolean]

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly ChoiceOption<T>[]
  /** It has the focus when the dialog opens. */
  readonly first?: boolean
  readonly onChoose: (value: T) => void
}

/** A labelled list of which one is chosen. */
export function Choice<T extends string>({ label, value, options, first, onChoose }: Props<T>) {
  return (
    <Field label={label}>
      {control => (
        <select
          {...control}
          className="input"
          data-autofocus={first || undefined}
          value={value}
          onChange={({ target }) => onChoose(target.value as T)}
        >
          {options.map(([option, words, disabled = false]) => (
            <option key={option} value={option} disabled={disabled}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
