import type { GraphNode, Value } from '../model/value.ts'

/** Properties a node is called by, the best first; a claim has only its text. */
const NAMING = ['name', 'title', 'text', 'id'] as const

/** What a node is called on the canvas and in lists: a naming property, else its first label and element id. */
export function captionOf(node: GraphNode): string {
  for (const name of NAMING) {
    const text = plainText(node.properties.get(name))
    if (text) return text
  }
  return `${node.labels[0] ?? 'Node'} ${node.elementId}`
}

function plainText(value: Value | undefined): string | null {
  if (typeof value === 'string') return value.trim() || null
  return typeof value === 'bigint' || typeof value === 'number' ? String(value) : null
}
