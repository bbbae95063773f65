import { RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notifyError } from '../../../ui/notify.ts'
import { restartClock } from '../give-talk.ts'
import { clockTime, paceInWords, paceOf } from '../pace.ts'
import type { Talk } from '../talk-state.ts'

/** The time of day, how long the talk and the scene have been on, and how that keeps to the plan. */
export function TalkClock({ talk }: { readonly talk: Talk }) {
  const { reel, moment, started, sceneStarted } = talk
  const now = useNow()
  const elapsed = Math.max(0, now - started) / 1000
  const { planned, sceneSeconds, late } = paceOf(reel, moment, elapsed)
  const inScene = Math.max(0, now - sceneStarted) / 1000
  return (
    <dl className="presenter-clock" aria-label="Time">
      <div>
        <dt>Clock</dt>
        <dd>{timeOfDay(now)}</dd>
      </div>
      <div>
        <dt>
          Talk
          <IconButton label="Start the clock again" onClick={() => restartClock().catch(notifyError)}>
            <RotateCcw size={12} />
          </IconButton>
        </dt>
        <dd>
          {clockTime(elapsed)} <span className="dim">of {clockTime(planned)}</span>
        </dd>
      </div>
      <div>
        <dt>Scene</dt>
        <dd data-late={inScene > sceneSeconds}>
          {clockTime(inScene)} <span className="dim">of {clockTime(sceneSeconds)}</span>
        </dd>
      </div>
      <div>
        <dt>Pace</dt>
        <dd data-late={late >= 5}>{paceInWords(late)}</dd>
      </div>
    </dl>
  )
}

/** Epoch milliseconds, anew each second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}

const timeOfDay = (now: number): string =>
  new Date(now).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
