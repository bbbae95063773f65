import type { GraphNode, GraphRelationship, Value } from '../../graph/model/value.ts'

/** The nodes and relationships anywhere in some rows: what the canvas would draw of them. By element id. */
export interface Drawn {
  readonly nodes: Map<string, GraphNode>
  readonly relationships: Map<string, GraphRelationship>
}

export function drawnOf(rows: readonly (readonly Value[])[]): Drawn {
  const drawn: Drawn = { nodes: new Map(), relationships: new Map() }
  for (const row of rows) for (const value of row) gather(value, drawn)
  return drawn
}

function gather(value: Value, drawn: Drawn): void {
  if (value instanceof Map || Array.isArray(value)) {
    for (const item of value.values()) gather(item as Value, drawn)
  } else if (value !== null && typeof value === 'object' && 'kind' in value) {
    if (value.kind === 'node') drawn.nodes.set(value.elementId, value)
    else if (value.kind === 'relationship') drawn.relationships.set(value.elementId, value)
    else if (value.kind === 'path')
      for (const item of [...value.nodes, ...value.relationships]) gather(item, drawn)
  }
}
