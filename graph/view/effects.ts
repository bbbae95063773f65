import { passes } from './condition.ts'
import type { TraitSource } from './element-traits.ts'
import type { Effect } from './filter.ts'
import type { ElementKey, View } from './view.ts'

/** What filters do to elements; what is not in it is seen as ever. */
export type Effects = ReadonlyMap<ElementKey, Effect>

export const NO_EFFECTS: Effects = new Map()

/**
 * What a view's filters do to each drawn node and relationship of its own: hidden by one is hidden, whatever others
 * say. What follows for a relationship from its nodes is not in it. Without filters nothing is read.
 */
export function effectsOf(
  { nodes, relationships, filters }: Pick<View, 'nodes' | 'relationships' | 'filters'>,
  source: TraitSource,
): Effects {
  const acting = [...filters.values()].filter(({ on }) => on)
  if (acting.length === 0) return NO_EFFECTS
  const effects = new Map<ElementKey, Effect>()
  const judge = (key: ElementKey) => {
    for (const filter of acting) {
      if (effects.get(key) === 'hide') return
      if (!passes(filter, key, source)) effects.set(key, filter.effect)
    }
  }
  for (const key of nodes.keys()) judge(key)
  for (const key of relationships.keys()) judge(key)
  return effects
}
