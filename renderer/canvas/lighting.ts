import type { ElementKey, NodeKey } from '../../graph/view/view.ts'
import type { Scene } from './scene.ts'

/** A node with its lines and neighbours, or a line with its ends: what lights up under the pointer. */
export function neighbourhoodOf({ edges }: Scene, key: ElementKey): Set<ElementKey> {
  const lit = new Set<ElementKey>([key])
  for (const edge of edges.values()) {
    if (edge.key !== key && edge.source !== key && edge.target !== key) continue
    lit.add(edge.key).add(edge.source).add(edge.target)
  }
  return lit
}

/** What is drawn of these: their nodes, the lines that stand for their relationships, and lines between their nodes. */
export function drawnAmong({ nodes, edges }: Scene, keys: ReadonlySet<ElementKey>): Set<ElementKey> {
  const lit = new Set<ElementKey>()
  if (keys.size === 0) return lit
  for (const key of keys) if (nodes.has(key as NodeKey)) lit.add(key)
  for (const { key, keys: bundled, source, target } of edges.values()) {
    if (bundled.some(one => keys.has(one))) lit.add(key).add(source).add(target)
    else if (keys.has(source) && keys.has(target)) lit.add(key)
  }
  return lit
}
