import type { NodeTraits, RelationshipTraits, TraitSource } from '../../../../graph/view/element-traits.ts'
import {
  EMPTY_VIEW,
  type ElementKey,
  type NodeKey,
  type RelationshipKey,
  type View,
} from '../../../../graph/view/view.ts'

export const person = (traits: Partial<NodeTraits> = {}): NodeTraits => ({
  kind: 'Person',
  properties: new Map(),
  relationships: 1,
  stances: [],
  ...traits,
})

export const knows = (traits: Partial<RelationshipTraits> = {}): RelationshipTraits => ({
  type: 'KNOWS',
  status: 'corroborated',
  properties: new Map(),
  stances: [],
  ...traits,
})

/** What tests of filters and styles read from: these elements, and one measure, `rank`, by node. */
export function traitsOf(
  nodes: Readonly<Record<NodeKey, NodeTraits>>,
  relationships: Readonly<Record<RelationshipKey, RelationshipTraits>> = {},
  rank: Readonly<Record<NodeKey, number>> = {},
): TraitSource {
  return {
    node: key => nodes[key],
    relationship: key => relationships[key],
    measure: (id, key) => (id === 'rank' ? rank[key] : undefined),
  }
}

/** A view of these elements. */
export function viewOf(keys: readonly ElementKey[], change: Partial<View> = {}): View {
  const place = { x: 0, y: 0, pinned: false }
  return {
    ...EMPTY_VIEW,
    nodes: new Map(keys.filter(key => key.startsWith('n:')).map(key => [key as NodeKey, place])),
    relationships: new Map(
      keys.filter(key => key.startsWith('r:')).map(key => [key as RelationshipKey, true as const]),
    ),
    ...change,
  }
}
