import { History, Redo2, Undo2 } from 'lucide-react'
import { pathAhead, pathTo, type Step } from '../../../graph/view/history.ts'
import { redoStep, undoStep, useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { Message } from '../../ui/message.tsx'
import './history-panel.css'

/** Every step of this sitting in words, the last on top, those that were undone above it and dimmed. */
export function HistoryPanel() {
  const history = useApp(state => state.history)
  const past = pathTo(history).map(id => history.steps.get(id)!)
  const future = pathAhead(history).map(id => history.steps.get(id)!)
  if (past.length + future.length === 0) {
    return (
      <Message icon={<History />} title="No steps yet">
        <p>
          Each change to the canvas is kept here, with the Cypher that brought it. All of them can be undone.
        </p>
      </Message>
    )
  }
  return (
    <div className="history-panel">
      <div className="history-bar">
        <Button onClick={undoStep} disabled={past.length === 0}>
          <Undo2 size={14} aria-hidden /> Undo
        </Button>
        <Button onClick={redoStep} disabled={future.length === 0}>
          <Redo2 size={14} aria-hidden /> Redo
        </Button>
        <span className="dim figures" role="status">
          Step {past.length} of {past.length + future.length}
        </span>
      </div>
      <ol className="history-list" aria-label="Steps" tabIndex={0} reversed>
        {[...future].reverse().map((step, index) => (
          <Row key={`f${index}`} number={past.length + future.length - index} step={step} state="undone" />
        ))}
        {[...past].reverse().map((step, index) => (
          <Row
            key={`p${index}`}
            number={past.length - index}
            step={step}
            state={index === 0 ? 'now' : 'done'}
          />
        ))}
      </ol>
    </div>
  )
}

interface RowProps {
  readonly number: number
  readonly step: Step
  readonly state: 'undone' | 'now' | 'done'
}

function Row({ number, step, state }: RowProps) {
  return (
    <li className="history-row" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span className="dim figures mono">{number}</span>
      <span className="clip">
        {step.label}
        {state === 'undone' && <span className="dim"> (undone)</span>}
      </span>
      {step.cypher && (
        <code className="mono dim clip selectable" title={step.cypher}>
          {step.cypher.replace(/\s+/g, ' ')}
        </code>
      )}
    </li>
  )
}
