import { elementIdOf, isNodeKey, type NodeKey, type View } from '../../../graph/view/view.ts'
import { type NeighbourFilter, neighboursBy, neighbourTotal } from '../../../queries/explore/neighbours.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { stayOnCanvas } from '../../store/sheets.ts'
import { isCase } from '../../store/graph-shape.ts'
import { useSettings } from '../../store/settings.ts'
import { hiddenPlaces } from './hidden-places.ts'
import { ask, cypherOf, rowsOf } from './ask.ts'
import { addToView, learnAbout, removeFromView } from './draw-nodes.ts'
import { changeOf } from '../../store/change-of.ts'
import { orderNow } from './expand-order.ts'
import { nameOf } from './names.ts'

function drawnIds(view: View): string[] {
  return [...view.nodes.keys(), ...view.folded.keys()].map(elementIdOf)
}

/**
 * Brings the neighbours of a node that are not drawn, those that pass the filter, in the order that the user chose, up
 * to the cap, which acts in the query. Everything that is drawn stays where it is. Answers how many came and how many
 * the cap left out.
 */
export async function expand(
  key: NodeKey,
  filter: NeighbourFilter = {},
): Promise<{ readonly brought: number; readonly capped: number }> {
  const stay = stayOnCanvas()
  const drawn = drawnIds(useApp.getState().view)
  const input = { elementId: elementIdOf(key), drawn, ...filter }
  const limited = { ...input, inCase: isCase(), limit: useSettings.getState().expandMost }
  const neighbours = neighboursBy(orderNow())
  const [{ nodes: brought }, total] = await Promise.all([
    ask(neighbours, limited),
    ask(neighbourTotal, input),
  ])
  const by = filter.type ?? filter.kind
  const capped = Number(rowsOf(total)[0]?.[0] ?? 0) - brought.length
  await learnAbout(brought)
  stay()
  takeStep({
    label: `Expand ${nameOf([key])}${by === undefined ? '' : ` by ${by}`}`,
    cypher: cypherOf(neighbours, limited),
    change: changeOf((builder, view) => {
      const fresh = brought.filter(node => !view.nodes.has(node))
      if (!view.nodes.has(key) || fresh.length === 0) return
      addToView(builder, view, fresh, { at: hiddenPlaces(fresh), near: view.nodes.get(key)! })
      builder.set('expanded', key, [...(view.expanded.get(key) ?? []), ...fresh])
      builder.set('capped', key, capped > 0 ? capped : undefined)
    }),
  })
  return { brought: brought.length, capped }
}

/** Takes away again what expanding a node has brought, and what that brought in turn. Pinned nodes stay. */
export function collapse(key: NodeKey): void {
  takeStep({
    label: `Collapse ${nameOf([key])}`,
    cypher: null,
    change: changeOf((builder, view) => {
      removeFromView(builder, view, broughtBy(view, key))
      builder.set('expanded', key, undefined).set('capped', key, undefined)
    }),
  })
}

function broughtBy(view: View, key: NodeKey): Set<NodeKey> {
  const brought = new Set<NodeKey>()
  const waiting = [key]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const node of view.expanded.get(next) ?? []) {
      if (!isNodeKey(node) || node === key || brought.has(node) || !view.nodes.has(node)) continue
      if (view.nodes.get(node)!.pinned) continue
      brought.add(node)
      waiting.push(node)
    }
  }
  return brought
}

/** True when collapsing would take something away. */
export function isExpanded(view: View, key: NodeKey): boolean {
  return broughtBy(view, key).size > 0
}

/** What a double click does: expands, and where that has been done, collapses. */
export async function toggleExpanded(key: NodeKey): Promise<void> {
  if (isExpanded(useApp.getState().view, key)) collapse(key)
  else await expand(key)
}
