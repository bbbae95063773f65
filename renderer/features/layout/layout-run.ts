import { create } from 'zustand'
import type { LayoutId } from '../../../graph/layout/layouts.ts'

interface Running {
  readonly layout: LayoutId
  readonly nodes: number
  /** How much is done, from 0 to 1; null until the layout says so. */
  readonly share: number | null
}

/** The layout that is running, if one is. */
export const useLayoutRun = create<{ readonly running: Running | null }>()(() => ({ running: null }))

let stop: AbortController | null = null

export const isLayoutRunning = (): boolean => useLayoutRun.getState().running !== null

/** Ends the layout that is running; nothing is moved. */
export function cancelLayout(): void {
  stop?.abort()
}

/** Runs `work` as the one layout under way: one that was running is cancelled. */
export async function asLayoutRun<T>(
  layout: LayoutId,
  nodes: number,
  work: (signal: AbortSignal, progress: (share: number) => void) => Promise<T>,
): Promise<T> {
  cancelLayout()
  const own = new AbortController()
  stop = own
  useLayoutRun.setState({ running: { layout, nodes, share: null } })
  const progress = (share: number) => {
    if (stop === own) useLayoutRun.setState({ running: { layout, nodes, share } })
  }
  try {
    return await work(own.signal, progress)
  } finally {
    if (stop === own) {
      stop = null
      useLayoutRun.setState({ running: null })
    }
  }
}
