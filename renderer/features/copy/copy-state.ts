import { create } from 'zustand'
import type { EventPayload, RequestOut } from '../../../electron/contract.ts'
import type { CodedErrorRecord } from '../../../graph/model/errors.ts'
import { loadConnections } from '../connect/connect-state.ts'

export type CopyReport = RequestOut<'copy.run'>
export type CopyProgress = EventPayload<'copy.progress'>

/** What the copy is at. A copy is always rehearsed first. */
export type CopyStage =
  | { readonly kind: 'choosing'; readonly error: CodedErrorRecord | null }
  | { readonly kind: 'rehearsing' | 'copying'; readonly progress: CopyProgress | null }
  | { readonly kind: 'rehearsed' | 'copied'; readonly report: CopyReport }

export interface CopyChoice {
  readonly what: 'all' | 'canvas'
  /** The id of a connection, `case`, or null while none is chosen. */
  readonly to: string | null
}

interface CopyState {
  readonly open: boolean
  readonly choice: CopyChoice
  readonly stage: CopyStage
}

const AT_START = {
  choice: { what: 'all', to: null },
  stage: { kind: 'choosing', error: null },
} as const satisfies Omit<CopyState, 'open'>

export const useCopy = create<CopyState>()(() => ({ open: false, ...AT_START }))

/** Shows the dialog; a copy under way is shown as it is. */
export async function openCopy(): Promise<void> {
  await loadConnections()
  const { stage } = useCopy.getState()
  const busy = stage.kind === 'rehearsing' || stage.kind === 'copying'
  useCopy.setState({ open: true, ...(busy ? {} : AT_START) })
}

/** Chooses anew: what was rehearsed before was something else. */
export function choose(change: Partial<CopyChoice>): void {
  useCopy.setState(({ choice }) => ({ choice: { ...choice, ...change }, stage: AT_START.stage }))
}
