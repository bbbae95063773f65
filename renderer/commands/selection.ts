import { isNodeKey, type NodeKey } from '../../graph/view/view.ts'
import type { AppState } from '../store/app-state.ts'

/** Questions that commands ask of the state to know whether they would do anything. */

export const selectedNodes = ({ selection, view }: AppState): NodeKey[] =>
  [...selection].filter(isNodeKey).filter(key => view.nodes.has(key))

export const hasSelection = ({ selection }: AppState): boolean => selection.size > 0
export const hasSelectedNode = (state: AppState): boolean => selectedNodes(state).length > 0
export const hasOneNode = (state: AppState): boolean => selectedNodes(state).length === 1
export const hasTwoNodes = (state: AppState): boolean => selectedNodes(state).length === 2
export const hasDrawn = ({ view }: AppState): boolean => view.nodes.size > 0
export const isReady = ({ connection }: AppState): boolean => connection.status === 'ready'
export const isWorking = ({ presenting }: AppState): boolean => !presenting
