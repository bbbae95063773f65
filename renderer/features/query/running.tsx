import { LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { CommandKeys } from '../../ui/shortcut.tsx'
import type { Run } from './query-state.ts'

type RunningRun = Extract<Run, { status: 'running' }>

const WORDS: Readonly<Record<RunningRun['doing'], string>> = {
  reading: 'Running',
  rehearsing: 'Rehearsing the change',
  changing: 'Making the change',
}

/** That a statement runs, for how long, and how long it may. */
export function Running({ run }: { readonly run: RunningRun }) {
  const seconds = useSecondsSince(run.since)
  return (
    <p className="running">
      <LoaderCircle size={14} className="spinning" aria-hidden />
      <span role="status">{WORDS[run.doing]}…</span>
      <span className="dim figures">
        {seconds} s, ended after {inWords(run.timeout)}
      </span>
      <span className="running-keys dim">
        <CommandKeys of="query.cancel" otherwise="Cancel" /> cancels
      </span>
    </p>
  )
}

function useSecondsSince(since: number): number {
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, Math.floor((now - since) / 1000))
}

function inWords(milliseconds: number): string {
  const seconds = milliseconds / 1000
  return seconds < 120 ? `${seconds} s` : `${seconds / 60} minutes`
}
