import { CircleAlert } from 'lucide-react'
import { useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { needsChanging } from './change-graph.ts'
import { type Run, useQuery } from './query-state.ts'
import { runLonger, runQuery } from './run-query.ts'
import { openWriteSwitch } from '../connect/open-write-switch.ts'

type FailedRun = Extract<Run, { status: 'failed' }>

/** What went wrong, where, and what can be done about it at once. */
export function RunFault({ run }: { readonly run: FailedRun }) {
  const { code, message, position } = run.error
  return (
    <div className="run-fault" role="alert">
      <CircleAlert size={16} aria-hidden />
      <div>
        <p className="selectable">
          {position && (
            <strong>
              Line {position.line}, column {position.column}:
            </strong>
          )}{' '}
          {message} <span className="mono dim">{code}</span>
        </p>
        <Remedy run={run} />
      </div>
    </div>
  )
}

function Remedy({ run: { asked, error } }: { readonly run: FailedRun }) {
  const writable = useApp(({ connection }) => connection.status === 'ready' && connection.source.writable)
  if (error.code === 'TIMEOUT') {
    return <Button onClick={() => void runLonger(asked)}>Run again with ten minutes</Button>
  }
  if (!needsChanging(error.code)) return null
  if (!writable) return <Button onClick={openWriteSwitch}>Show the connection’s write switch…</Button>
  return (
    <Button
      onClick={() => {
        useQuery.setState({ writing: true })
        void runQuery(asked.statement, asked.offset)
      }}
    >
      Allow changes and rehearse this
    </Button>
  )
}
