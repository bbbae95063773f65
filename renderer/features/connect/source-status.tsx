import { useEffect, useState } from 'react'
import { runCommand } from '../../commands/run-command.ts'
import { type AppState, useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { useConnect } from './connect-state.ts'
import { isTriedByItself } from './retry-source.ts'
import './source-status.css'

type Tone = 'good' | 'warn' | 'bad'

/** How the source is, in words, and what may be done to it; always in sight. */
export function SourceStatus() {
  const tone = useApp(toneOf)
  const words = useApp(wordsOf)
  const opening = useConnect(state => state.opening)
  const retryAt = useApp(retryTime)
  return (
    <div className="source-status" data-tone={opening === null ? tone : 'warn'}>
      <span role="status" className="clip">
        {opening === null ? words : `Opening ${opening}…`}
      </span>
      {retryAt !== null && opening === null && <Retry at={retryAt} />}
    </div>
  )
}

function Retry({ at }: { readonly at: number }) {
  return (
    <>
      {isTriedByItself({ retryAt: at }) && (
        <span className="clip figures" aria-hidden>
          next try in <Countdown to={at} />
        </span>
      )}
      <Button look="link" onClick={() => runCommand('connect.retry')}>
        {isTriedByItself({ retryAt: at }) ? 'Try now' : 'Sign in again'}
      </Button>
    </>
  )
}

/** Whole seconds until a time in epoch milliseconds. */
export function Countdown({ to }: { readonly to: number }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return <>{Math.max(0, Math.ceil((to - now) / 1000))} s</>
}

export function toneOf({ connection, sourceStatus }: AppState): Tone {
  if (connection.status === 'failed') return 'bad'
  return connection.status === 'ready' && sourceStatus.state === 'online' ? 'good' : 'warn'
}

const OTHERWISE = { connecting: 'Opening…', lost: 'Restarting…', failed: 'Could not be opened' }

export function wordsOf({ connection, sourceStatus }: AppState): string {
  if (connection.status !== 'ready') return OTHERWISE[connection.status]
  const { kind, writable } = connection.source
  if (kind === 'embedded') return 'On this machine'
  if (sourceStatus.state === 'away') return 'Away'
  return writable ? 'Online · writable' : 'Online · read only'
}

export function retryTime({ connection, sourceStatus }: AppState): number | null {
  return connection.status === 'ready' && sourceStatus.state === 'away' ? sourceStatus.retryAt : null
}
