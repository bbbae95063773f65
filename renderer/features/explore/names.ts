import { clipText } from '../../../graph/view/plain-line.ts'
import { isNodeKey, type ElementKey } from '../../../graph/view/view.ts'
import { captionOf } from '../../canvas/node-caption.ts'
import { pageGraph } from '../../store/page-graph.ts'

const LONGEST = 40

/** What a step's label calls these elements: one by its name, several by their number. */
export function nameOf(keys: readonly ElementKey[]): string {
  const [only] = keys
  if (keys.length === 1 && only) return nameOfOne(only)
  const nodes = keys.filter(isNodeKey).length
  const relationships = keys.length - nodes
  const parts = []
  if (nodes > 0) parts.push(`${nodes} ${nodes === 1 ? 'node' : 'nodes'}`)
  if (relationships > 0)
    parts.push(`${relationships} ${relationships === 1 ? 'relationship' : 'relationships'}`)
  return parts.join(' and ')
}

function nameOfOne(key: ElementKey): string {
  if (!isNodeKey(key)) return pageGraph.relationship(key)?.type ?? 'a relationship'
  const node = pageGraph.node(key)
  return clipText(node ? captionOf(node) : 'a node', LONGEST)
}
