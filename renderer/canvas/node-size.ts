import type { ElementLook } from '../../graph/view/element-look.ts'
import type { Kind } from './kinds.ts'

/** Sides of a node in canvas units, in three steps. */
const STEPS = [34, 44, 56] as const
const SMALL = 26

/**
 * How big a node is drawn: by the square root of its number of relationships in the whole graph, in three steps
 * (up to 3, up to 8, more), so that it does not change with what happens to be drawn; or as a style rule has it.
 */
export function nodeSize(kind: Kind, relationships: number, look?: ElementLook): number {
  return look?.side ?? usualSize(kind, relationships) * (look?.factor ?? 1)
}

function usualSize(kind: Kind, relationships: number): number {
  if (kind.small) return SMALL
  const step = Math.min(STEPS.length - 1, Math.max(0, Math.floor(Math.sqrt(relationships)) - 1))
  return STEPS[step]!
}
