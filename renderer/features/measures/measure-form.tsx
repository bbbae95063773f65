import { useState } from 'react'
import { MEASURES, type MeasureId } from '../../../graph/analysis/measures.ts'
import type { Settings } from '../../../graph/model/parameter.ts'
import { useApp } from '../../store/app-state.ts'
import { useMeasures } from '../../store/measures.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { notifyError } from '../../ui/notify.ts'
import { ParameterForm } from '../../ui/parameter-form.tsx'
import { takeMeasure } from './take-measure.ts'

const NOTHING_SET: Settings = {}

/** Which measure is taken next, and how. What was set of each stays while the panel is open. */
export function MeasureForm() {
  const [id, setId] = useState<MeasureId>('degree')
  const [settings, setSettings] = useState<Partial<Record<MeasureId, Settings>>>({})
  const underWay = useMeasures(state => state.underWay)
  const empty = useApp(({ view }) => view.nodes.size === 0)
  const measure = MEASURES.find(one => one.id === id)!
  const own = settings[id] ?? NOTHING_SET
  return (
    <form
      className="measure-form"
      aria-label="Take a measure"
      onSubmit={event => {
        event.preventDefault()
        takeMeasure(measure, own).catch(notifyError)
      }}
    >
      <Field label="Measure" help={measure.says}>
        {control => (
          <select
            {...control}
            className="input"
            value={id}
            onChange={({ target }) => setId(target.value as MeasureId)}
          >
            {MEASURES.map(({ id: value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ParameterForm
        parameters={measure.parameters}
        settings={own}
        onChange={changed => setSettings(all => ({ ...all, [id]: changed }))}
      />
      <div className="measure-take">
        {underWay ? (
          <>
            <Button key="cancel" onClick={underWay.cancel}>
              Cancel
            </Button>
            <span className="dim" role="status">
              Taking {underWay.label}…
            </span>
          </>
        ) : (
          <Button key="take" type="submit" look="primary" disabled={empty}>
            Take
          </Button>
        )}
      </div>
    </form>
  )
}
