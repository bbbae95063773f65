import { MeasureForm } from './measure-form.tsx'
import { MeasureResults } from './measure-results.tsx'
import './measures-panel.css'

/** Measures of what is drawn: what can be taken, and beside it what was. */
export function MeasuresPanel() {
  return (
    <div className="measures-panel">
      <MeasureForm />
      <MeasureResults />
    </div>
  )
}
