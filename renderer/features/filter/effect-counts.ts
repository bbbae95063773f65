import type { Effects } from '../../../graph/view/effects.ts'

/** How many nodes and relationships filters act on, of their own: not those that only lose a node. */
export function effectCounts(effects: Effects): {
  readonly hidden: number
  readonly dimmed: number
  readonly total: number
} {
  let hidden = 0
  for (const effect of effects.values()) if (effect === 'hide') hidden++
  return { hidden, dimmed: effects.size - hidden, total: effects.size }
}
