import { create } from 'zustand'
import { pathAhead, pathTo, START, type Stretch, stretchPath } from '../../../graph/view/history.ts'
import { goToStep, useApp } from '../../store/app-state.ts'

/** How fast a replay goes, as a factor. */
export const PACES = [0.5, 1, 2, 4] as const

/** Milliseconds that each step is shown at pace 1: time to see what glided where, and to read its caption. */
const SHOWN = 1600

interface Replay {
  readonly playing: boolean
  readonly pace: number
  /** The name of the stretch that is replayed; null for the whole branch. */
  readonly stretch: string | null
}

export const useReplay = create<Replay>()(() => ({ playing: false, pace: 1, stretch: null }))

/** What is left to be shown. */
let ahead: readonly number[] = []
let timer = 0
let stopWatching = () => {}

/** Replays this branch from where the canvas stands, from the start where it stands at the end. */
export function play(): void {
  const { history } = useApp.getState()
  const path = [START, ...pathTo(history), ...pathAhead(history)]
  const here = path.indexOf(history.now)
  begin(here === path.length - 1 ? path : path.slice(here), null)
}

/** Replays a stretch from where it begins. */
export function playStretch(stretch: Stretch): void {
  begin(stretchPath(useApp.getState().history, stretch), stretch.name)
}

export function pause(): void {
  clearTimeout(timer)
  stopWatching()
  ahead = []
  if (useReplay.getState().playing) useReplay.setState({ playing: false, stretch: null })
}

function begin(path: readonly number[], stretch: string | null): void {
  pause()
  const [first, ...rest] = path
  if (first === undefined || rest.length === 0) return
  ahead = rest
  goToStep(first)
  useReplay.setState({ playing: true, stretch })
  // Whoever goes elsewhere, or does something, has taken over.
  let { history } = useApp.getState()
  stopWatching = useApp.subscribe(state => {
    if (state.history !== history && !going) pause()
    history = state.history
  })
  later()
}

/** The replay itself is what goes on. */
let going = false

function later(): void {
  timer = window.setTimeout(() => {
    const [next, ...rest] = ahead
    if (next === undefined) return pause()
    ahead = rest
    going = true
    goToStep(next)
    going = false
    if (rest.length === 0) pause()
    else later()
  }, SHOWN / useReplay.getState().pace)
}
