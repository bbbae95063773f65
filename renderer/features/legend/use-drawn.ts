import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { Effects } from '../../../graph/view/effects.ts'
import type { Looks } from '../../../graph/view/looks.ts'
import type { NodeKey, RelationshipKey, View } from '../../../graph/view/view.ts'
import { kindOf, rankOf } from '../../canvas/kinds.ts'
import { STATUSES } from '../../canvas/statuses.ts'
import { isCase } from '../../store/graph-shape.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { kindName } from '../../ui/kind-name.ts'
import { useTreatment } from '../filter/use-treatment.ts'
import { useMemo } from 'react'

export interface DrawnKind {
  readonly label: string
  readonly name: string
  readonly labels: readonly string[]
  readonly keys: readonly NodeKey[]
  /** Style rules colour all of them: the colour of the kind is not drawn. */
  readonly recoloured: boolean
}

export interface DrawnStatus {
  readonly status: string
  readonly keys: readonly RelationshipKey[]
}

/**
 * What is drawn and not hidden by a filter: by kind, those of a case in their order of importance, others the
 * commonest first; and by status from the surest on, in a case.
 */
export function useDrawn(): {
  readonly kinds: readonly DrawnKind[]
  readonly statuses: readonly DrawnStatus[]
} {
  const { view, traits, effects, looks } = useTreatment()
  return useMemo(
    () => ({ kinds: drawnKinds(view, effects, looks), statuses: drawnStatuses(view, effects, traits) }),
    [view, effects, looks, traits],
  )
}

function drawnKinds(view: View, effects: Effects, looks: Looks): DrawnKind[] {
  const found = new Map<string, { labels: readonly string[]; keys: NodeKey[]; rank: number }>()
  for (const key of view.nodes.keys()) {
    const node = effects.get(key) === 'hide' ? undefined : pageGraph.node(key)
    if (!node) continue
    const kind = kindOf(node.labels)
    const known = found.get(kind.label)
    if (known) known.keys.push(key)
    else found.set(kind.label, { labels: node.labels, keys: [key], rank: rankOf(kind) })
  }
  return [...found]
    .sort(([, a], [, b]) => a.rank - b.rank || (isCase() ? 0 : b.keys.length - a.keys.length))
    .map(([label, { labels, keys }]) => ({
      label,
      name: kindName(labels),
      labels,
      keys,
      recoloured: keys.every(key => looks.of.get(key)?.colour !== undefined),
    }))
}

function drawnStatuses(view: View, effects: Effects, traits: TraitSource): DrawnStatus[] {
  if (!isCase()) return []
  const found = new Map<string, RelationshipKey[]>(Object.keys(STATUSES).map(status => [status, []]))
  for (const key of view.relationships.keys()) {
    const known = effects.get(key) === 'hide' ? undefined : traits.relationship(key)
    if (known) found.get(known.status)!.push(key)
  }
  return [...found].filter(([, keys]) => keys.length > 0).map(([status, keys]) => ({ status, keys }))
}
