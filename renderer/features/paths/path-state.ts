import { create } from 'zustand'
import { type CodedErrorRecord, toErrorRecord } from '../../../graph/model/errors.ts'
import { type Settings, settingsFor } from '../../../graph/model/parameter.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { isCase } from '../../store/graph-shape.ts'
import { type FoundPaths, findPaths, type PathRequest } from './find-paths.ts'
import { CASE_OPTIONS } from './path-options.ts'

export type PathSearch =
  | { readonly status: 'idle' }
  | { readonly status: 'searching' }
  | { readonly status: 'failed'; readonly error: CodedErrorRecord }
  | { readonly status: 'found'; readonly found: FoundPaths }

interface PathState {
  /** The source that the ends are of. */
  readonly source: string | null
  readonly from: NodeKey | null
  readonly to: NodeKey | null
  readonly settings: Settings
  /** The types that may be followed; null is all of them. */
  readonly types: readonly string[] | null
  readonly search: PathSearch
}

const NOTHING = { from: null, to: null, types: null, search: { status: 'idle' } } as const

export const usePaths = create<PathState>()(() => ({ source: null, settings: {}, ...NOTHING }))

let ending = new AbortController()

/** Changes what is looked for, and looks: what was under way ends. */
export function setPaths(change: Partial<Pick<PathState, 'from' | 'to' | 'settings' | 'types'>>): void {
  const { connection } = useApp.getState()
  const source = connection.status === 'ready' ? connection.source.key : usePaths.getState().source
  usePaths.setState({ ...change, source })
  void searchPaths()
}

/** Start becomes end and end start. */
export function reversePaths(): void {
  const { from, to } = usePaths.getState()
  setPaths({ from: to, to: from })
}

/** Ends of another graph are none of this one. */
export function forgetPathsOf(source: string): void {
  if (usePaths.getState().source === source) return
  ending.abort()
  usePaths.setState({ ...NOTHING, source })
}

async function searchPaths(): Promise<void> {
  ending.abort()
  const { signal } = (ending = new AbortController())
  const request = requestOf(usePaths.getState())
  if (request === null) return usePaths.setState({ search: { status: 'idle' } })
  usePaths.setState({ search: { status: 'searching' } })
  const search = await findPaths(request, signal).then(
    found => ({ status: 'found', found }) as const,
    (error: unknown) => ({ status: 'failed', error: toErrorRecord(error) }) as const,
  )
  if (!signal.aborted) usePaths.setState({ search })
}

/** Null while there is nothing to look for. */
function requestOf({ from, to, types, settings }: PathState): PathRequest | null {
  if (from === null || to === null || from === to || types?.length === 0) return null
  const { mode, hops, direction, generic, evidence } = settingsFor(CASE_OPTIONS, settings)
  const through = isCase() ? { generic, evidence } : { generic: true, evidence: true }
  return { from, to, types, mode, hops, along: direction === 'along', through }
}
