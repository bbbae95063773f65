import { Hourglass, PlugZap } from 'lucide-react'
import { runCommand } from '../commands/run-command.ts'
import { isTriedByItself } from '../features/connect/retry-source.ts'
import { Countdown } from '../features/connect/source-status.tsx'
import { useApp } from '../store/app-state.ts'
import { cancelStatement } from '../store/connection.ts'
import { Button } from '../ui/button.tsx'

/** Over the canvas: that the server does not answer, or keeps somebody waiting, and what can be done meanwhile. */
export function SourceBanner() {
  const status = useApp(state => state.sourceStatus)
  const silent = useApp(state => state.silent)
  if (status.state === 'away') {
    return (
      <div className="canvas-banner">
        <PlugZap size={14} aria-hidden />
        <p role="alert" className="selectable">
          {status.error.message} Your canvas and its history are kept.
        </p>
        {isTriedByItself(status) && (
          <span className="canvas-banner-next dim figures" aria-hidden>
            Next try in <Countdown to={status.retryAt} />
          </span>
        )}
        <Button onClick={() => runCommand('connect.retry')}>
          {isTriedByItself(status) ? 'Try now' : 'Sign in again…'}
        </Button>
      </div>
    )
  }
  if (silent.length === 0) return null
  const actions = [...new Set(silent.map(({ action }) => action))].join(', ')
  return (
    <div className="canvas-banner">
      <Hourglass size={14} aria-hidden />
      <p role="alert">The graph has not answered for some seconds ({actions}).</p>
      <Button onClick={() => silent.forEach(({ id }) => cancelStatement(id))}>Cancel</Button>
    </div>
  )
}
