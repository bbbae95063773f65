import { ChangePreview } from './change-preview.tsx'
import { useQuery } from './query-state.ts'
import { ResultsPanel } from './results-panel.tsx'
import { RunFault } from './run-fault.tsx'
import { Running } from './running.tsx'
import { SavingStrip } from './saving-strip.tsx'
import { Told } from './told.tsx'
import './run-pane.css'

/** What became of the last run, beside the box that it was written in. */
export function RunPane() {
  return (
    <section className="run-pane" aria-label="Result">
      <Content />
      <SavingStrip />
    </section>
  )
}

function Content() {
  const run = useQuery(state => state.run)
  switch (run.status) {
    case 'idle':
      return <div />
    case 'running':
      return <Running run={run} />
    case 'failed':
      return <RunFault run={run} />
    case 'rehearsed':
      return <ChangePreview key={run.asked.statement} run={run} />
    case 'done':
      return <ResultsPanel run={run} />
    case 'told':
      return <Told about={run.about} />
  }
}
