import type { NodeKey } from '../../../graph/view/view.ts'
import { bringIntoView } from '../../canvas/canvas-controls.ts'
import { LIMITS } from '../../limits.ts'
import { useApp } from '../../store/app-state.ts'
import { drawMany, type DrawOrder } from '../draw-many/draw-many.ts'
import { whenOpened } from './opening.ts'

/**
 * Draws nodes that the page knows, such as the hits of a search, selects them and brings them into sight. Those that
 * are drawn already are only selected. Of very many it is asked how many.
 */
export async function addNodes(
  nodes: readonly NodeKey[],
  cypher: string | null = null,
  order: Partial<DrawOrder> = {},
): Promise<void> {
  await whenOpened()
  const done = await drawMany({ nodes, of: null, cypher, ...order })
  if (!done) return
  const { view } = useApp.getState()
  const drawn = nodes.map(key => view.folded.get(key)?.into ?? key).filter(key => view.nodes.has(key))
  // More than can be looked at one by one are not marked one by one.
  if (drawn.length <= LIMITS.drawNodes) useApp.setState({ selection: new Set(drawn) })
  bringIntoView(drawn)
}
