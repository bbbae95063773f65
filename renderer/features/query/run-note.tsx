import { CircleAlert, LoaderCircle } from 'lucide-react'
import { formatValue } from '../../../graph/model/format-value.ts'
import type { Value } from '../../../graph/model/value.ts'
import { useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { resultInWords } from './result-in-words.ts'
import { type Run, useQuery } from './query-state.ts'

/** What the last run came to, in the line under the editor. */
export function RunNote() {
  const run = useQuery(state => state.run)
  return (
    <div className="run-note" data-status={run.status}>
      <Note run={run} />
    </div>
  )
}

function Note({ run }: { readonly run: Run }) {
  switch (run.status) {
    case 'idle':
      return null
    case 'running':
      return (
        <span role="status">
          <LoaderCircle size={14} className="spinning" aria-hidden /> Running…
        </span>
      )
    case 'failed': {
      const { code, message, position } = run.error
      return (
        <p role="alert" className="selectable">
          <CircleAlert size={14} aria-hidden />
          {position && (
            <strong>
              Line {position.line}, column {position.column}:
            </strong>
          )}{' '}
          {message} <span className="mono dim">{code}</span>
        </p>
      )
    }
    case 'done':
      return (
        <span role="status">
          {run.drawn ?? resultInWords(run.outcome)}{' '}
          <Button look="link" onClick={() => useApp.setState({ drawer: 'results' })}>
            Show rows
          </Button>
        </span>
      )
    case 'told':
      return <Told about={run.about} />
  }
}

function Told({ about }: { readonly about: 'param' | 'params' | 'help' | 'history' }) {
  const parameters = useQuery(state => state.parameters)
  const history = useQuery(state => state.history)
  if (about === 'help') {
    return (
      <p role="status">
        <code>:param x =&gt; 1</code> sets $x · <code>:params</code> lists them · <code>:history</code> lists
        what was run · <code>:clear</code> empties the box
      </p>
    )
  }
  if (about === 'history') {
    return (
      <ol role="status" className="run-list mono selectable">
        {history.map((statement, index) => (
          <li key={index}>
            <Button look="link" onClick={() => useQuery.setState({ text: statement })}>
              {statement}
            </Button>
          </li>
        ))}
      </ol>
    )
  }
  if (parameters.size === 0) return <p role="status">No parameters are set. :param x =&gt; 1 sets one.</p>
  return (
    <ul role="status" className="run-list mono selectable">
      {[...parameters].map(([name, value]) => (
        <li key={name}>
          ${name} = {formatValue(value as Value)}
        </li>
      ))}
    </ul>
  )
}
