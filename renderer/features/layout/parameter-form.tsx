import { type LayoutParameter, valuesOf } from '../../../graph/layout/layout.ts'
import { type LayoutId, LAYOUTS } from '../../../graph/layout/layouts.ts'
import { Check, Field } from '../../ui/field.tsx'
import { setLayoutOption, useLayoutSettings } from './layout-settings.ts'

/** One control for each parameter of a layout's record. */
export function ParameterForm({ layout }: { readonly layout: LayoutId }) {
  const options = useLayoutSettings(state => state.options[layout])
  const values: Readonly<Record<string, unknown>> = valuesOf(LAYOUTS[layout].parameters, options ?? {})
  return Object.entries<LayoutParameter>(LAYOUTS[layout].parameters).map(([name, parameter]) => (
    <ParameterControl
      key={`${layout} ${name}`}
      parameter={parameter}
      value={values[name]}
      onChange={value => setLayoutOption(layout, name, value)}
    />
  ))
}

interface Props {
  readonly parameter: LayoutParameter
  readonly value: unknown
  readonly onChange: (value: number | string | boolean) => void
}

function ParameterControl({ parameter, value, onChange }: Props) {
  if (parameter.kind === 'boolean')
    return <Check label={parameter.label} checked={value === true} onChange={onChange} />
  return (
    <Field label={parameter.label}>
      {control =>
        parameter.kind === 'number' ? (
          <div className="layout-number">
            <input
              {...control}
              type="range"
              min={parameter.min}
              max={parameter.max}
              step={parameter.step}
              value={Number(value)}
              onChange={({ target }) => onChange(target.valueAsNumber)}
            />
            <output className="figures dim" htmlFor={control.id}>
              {String(value)}
            </output>
          </div>
        ) : (
          <select
            {...control}
            className="input"
            value={String(value)}
            onChange={({ target }) => onChange(target.value)}
          >
            {parameter.choices.map(choice => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        )
      }
    </Field>
  )
}
