import type { NodeKey } from '../../../graph/view/view.ts'

/** How much is drawn at most. */
export interface Most {
  readonly nodes: number
  /** Nodes and relationships together. */
  readonly elements: number
}

/** Nodes with the most connections first; equals in the order they came in. */
export function rankByConnections(
  nodes: readonly NodeKey[],
  connections: ReadonlyMap<NodeKey, number>,
): NodeKey[] {
  return nodes.toSorted((a, b) => (connections.get(b) ?? 0) - (connections.get(a) ?? 0))
}

/** Takes nodes one after the other, each with its relationships to what stands, until no more fits. */
export class Taking {
  readonly taken: NodeKey[] = []
  readonly #standing: Set<NodeKey>
  readonly #most: Most
  #elements = 0

  constructor(standing: Iterable<NodeKey>, most: Most) {
    this.#standing = new Set(standing)
    this.#most = most
  }

  /** Takes a node unless it is one too many; `neighbours` has one entry for each of its relationships. */
  take(node: NodeKey, neighbours: readonly NodeKey[]): boolean {
    const lines = neighbours.filter(other => other === node || this.#standing.has(other)).length
    const elements = this.#elements + 1 + lines
    if (this.taken.length >= this.#most.nodes || elements > this.#most.elements) return false
    this.#elements = elements
    this.#standing.add(node)
    this.taken.push(node)
    return true
  }
}
