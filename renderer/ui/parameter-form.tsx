import type {
  ChoiceParameter,
  NumberParameter,
  Parameter,
  Parameters,
  Settings,
} from '../../graph/model/parameter.ts'
import { settingsFor } from '../../graph/model/parameter.ts'
import { Check, Field, type FieldControl } from './field.tsx'
import './parameter-form.css'

type Setting = Settings[string]

interface Props {
  readonly parameters: Parameters
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** The form of a record's parameters; draws nothing when there are none. */
export function ParameterForm({ parameters, settings, onChange }: Props) {
  const shown: Settings = settingsFor(parameters, settings)
  const names = Object.keys(parameters)
  if (names.length === 0) return null
  return (
    <div className="parameter-form">
      {names.map(name => (
        <ParameterField
          key={name}
          parameter={parameters[name]!}
          setting={shown[name]!}
          onChange={setting => onChange({ ...shown, [name]: setting })}
        />
      ))}
    </div>
  )
}

interface FieldProps<P extends Parameter> {
  readonly parameter: P
  readonly setting: Setting
  readonly onChange: (setting: Setting) => void
}

function ParameterField({ parameter, setting, onChange }: FieldProps<Parameter>) {
  const { label, help } = parameter
  if (parameter.kind === 'boolean') {
    return <Check label={label} help={help} checked={setting as boolean} onChange={onChange} />
  }
  return (
    <Field label={label} help={help}>
      {control =>
        parameter.kind === 'number' ? (
          <NumberControl control={control} parameter={parameter} setting={setting} onChange={onChange} />
        ) : (
          <ChoiceControl control={control} parameter={parameter} setting={setting} onChange={onChange} />
        )
      }
    </Field>
  )
}

type ControlProps<P extends Parameter> = FieldProps<P> & { readonly control: FieldControl }

/** A slider, which cannot be set wrongly, with what it stands at beside it. */
function NumberControl({ control, parameter, setting, onChange }: ControlProps<NumberParameter>) {
  const { min, max, step } = parameter
  return (
    <span className="parameter-number">
      <input
        {...control}
        type="range"
        min={min}
        max={max}
        step={step}
        value={setting as number}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      <output className="figures" htmlFor={control.id}>
        {setting}
      </output>
    </span>
  )
}

function ChoiceControl({ control, parameter, setting, onChange }: ControlProps<ChoiceParameter>) {
  return (
    <select
      {...control}
      className="input"
      value={setting as string}
      onChange={({ target }) => onChange(target.value)}
    >
      {parameter.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
