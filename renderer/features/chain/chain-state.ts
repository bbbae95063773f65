import { create } from 'zustand'
import type { Chain } from '../../../graph/chain/chain.ts'
import type { CodedErrorRecord } from '../../../graph/model/errors.ts'
import { useApp } from '../../store/app-state.ts'

interface ChainState {
  /** The chain of the graph that is open; null until it has been read. */
  readonly chain: Chain | null
  readonly error: CodedErrorRecord | null
  /** There are more relationships than were read. */
  readonly capped: boolean
  /** Element id of the incident whose steps alone are shown; null for all. */
  readonly incident: string | null
  /** Id of the step that was chosen last. */
  readonly active: string | null
}

export const useChain = create<ChainState>()(() => ({
  chain: null,
  error: null,
  capped: false,
  incident: null,
  active: null,
}))

/** Shows the case as a chain, or the canvas again. */
export function togglePlane(): void {
  useApp.setState(({ plane }) => ({ plane: plane === 'chain' ? 'canvas' : 'chain' }))
}

export const showCanvas = (): void => useApp.setState({ plane: 'canvas' })
