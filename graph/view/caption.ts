import type { GraphNode, Value } from '../model/value.ts'
import { plainLine } from './plain-line.ts'

/** Properties a node of a case is called by, the best first; a claim has only its text. */
export const CASE_NAMING = ['name', 'title', 'text', 'id'] as const

/**
 * What a node is called: the first of these properties that says something, else `label` and the end of its element
 * id. One harmless line, never empty.
 */
export function captionBy(node: GraphNode, keys: readonly string[], label: string): string {
  for (const key of keys) {
    const text = captionText(node.properties.get(key))
    if (text) return text
  }
  return plainLine(`${label} ${shortId(node.elementId)}`)
}

/** What a value says in a caption; null of one that cannot stand as a name. */
export function captionText(value: Value | undefined): string | null {
  if (typeof value === 'string') return plainLine(value) || null
  return typeof value === 'bigint' || typeof value === 'number' ? String(value) : null
}

/** Of `4:af3c…:17` the part that tells one node from another. */
function shortId(elementId: string): string {
  return elementId.slice(elementId.lastIndexOf(':') + 1)
}
