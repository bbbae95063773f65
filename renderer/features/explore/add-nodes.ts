import type { NodeKey } from '../../../graph/view/view.ts'
import { bringIntoView } from '../../canvas/canvas-controls.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { addToView, changeOf, learnAbout } from './draw-nodes.ts'
import { nameOf } from './names.ts'
import { whenOpened } from './opening.ts'

/**
 * Draws nodes that the page knows, such as the hits of a search, selects them and brings them into sight. Those that
 * are drawn already are only selected.
 */
export async function addNodes(keys: readonly NodeKey[], cypher: string | null = null): Promise<void> {
  await whenOpened()
  await learnAbout(keys)
  const { view } = useApp.getState()
  const fresh = keys.filter(key => !view.nodes.has(key))
  takeStep({
    label: `Draw ${nameOf(fresh)}`,
    cypher,
    change: changeOf((builder, now) => addToView(builder, now, fresh, { at: hiddenPlaces(fresh) })),
  })
  const drawn = keys.map(key => useApp.getState().view.folded.get(key)?.into ?? key)
  useApp.setState({ selection: new Set(drawn) })
  bringIntoView(drawn)
}

/** The places that hidden nodes come back to. */
export function hiddenPlaces(keys: readonly NodeKey[]) {
  const { hidden } = useApp.getState().view
  return new Map(keys.flatMap(key => (hidden.has(key) ? [[key, hidden.get(key)!] as const] : [])))
}
