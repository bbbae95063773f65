import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { ElementKey, View } from '../../../graph/view/view.ts'
import { KINDS } from '../../canvas/kinds.ts'
import { STATUSES } from '../../canvas/statuses.ts'
import { isCase } from '../../store/graph-shape.ts'
import type { Quick } from './quick-filters.ts'

/** One value that is drawn, and what bears it. */
export interface DrawnValue {
  readonly value: string
  readonly keys: readonly ElementKey[]
}

/**
 * The values of one sort that the view holds, what filters hide among them: kinds, statuses and stances of a case in
 * their own order, all others the commonest first. None of what the graph does not tell.
 */
export function drawnValues(view: View, traits: TraitSource, by: Quick): readonly DrawnValue[] {
  const found = new Map<string, ElementKey[]>()
  const add = (value: string, key: ElementKey) => {
    const known = found.get(value)
    if (known) known.push(key)
    else found.set(value, [key])
  }
  if (by === 'kind' || by === 'stance')
    for (const key of view.nodes.keys()) {
      const node = traits.node(key)
      if (by === 'kind' && node) add(node.kind, key)
      else for (const stance of node?.stances ?? []) add(stance, key)
    }
  if (by !== 'kind')
    for (const key of view.relationships.keys()) {
      const known = traits.relationship(key)
      if (!known) continue
      if (by === 'stance') for (const stance of new Set(known.stances)) add(stance, key)
      else if (by === 'type') add(known.type, key)
      else if (known.status !== 'plain') add(known.status, key)
    }
  const order = isCase() ? ORDERS[by] : []
  const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length)
  return [...found]
    .map(([value, keys]) => ({ value, keys }))
    .sort(
      (a, b) =>
        rank(a.value) - rank(b.value) || b.keys.length - a.keys.length || (a.value < b.value ? -1 : 1),
    )
}

const ORDERS: Readonly<Record<Quick, readonly string[]>> = {
  kind: KINDS.map(({ label }) => label),
  type: [],
  status: Object.keys(STATUSES),
  stance: [
    ...['observed', 'reported', 'stated', 'assessed', 'alleged', 'speculated', 'hypothetical', 'denied'],
    ...['declined', 'no-reply', 'not-known'],
  ],
}
