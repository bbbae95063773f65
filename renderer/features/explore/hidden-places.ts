import type { NodeKey, Place } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'

/** The places that hidden nodes come back to. */
export function hiddenPlaces(keys: readonly NodeKey[]): ReadonlyMap<NodeKey, Place> {
  const { hidden } = useApp.getState().view
  return new Map(keys.flatMap(key => (hidden.has(key) ? [[key, hidden.get(key)!] as const] : [])))
}
