import { isNodeKey, type NodeKey } from '../../../graph/view/view.ts'
import type { AppState } from '../../store/app-state.ts'

/** What a layout arranges: everything that is drawn, or what is selected of it. */
export type LayoutScope = 'all' | 'selection'

/** The drawn nodes of a scope. */
export function inScope(
  { view, selection }: Pick<AppState, 'view' | 'selection'>,
  scope: LayoutScope,
): NodeKey[] {
  if (scope === 'all') return [...view.nodes.keys()]
  return [...selection].filter(isNodeKey).filter(key => view.nodes.has(key))
}
