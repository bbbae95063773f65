import type { Value } from '../model/value.ts'
import type { StoredNode } from './stored-node.ts'

type IndexKey = string | number | boolean

/**
 * Nodes by the value of one property key. It answers with every node whose value may equal the one asked for
 * (numbers are compared as floats), so the caller still checks equality itself.
 */
export class PropertyIndex {
  // Most values of a key worth looking up are unique: one node is kept bare, only several in a set.
  readonly #nodes = new Map<IndexKey, StoredNode | Set<StoredNode>>()

  /** Nodes that may hold `value`, or `undefined` when the index cannot tell for a value of that type. */
  find(value: Value): Iterable<StoredNode> | undefined {
    const key = indexKey(value)
    if (key === undefined) return undefined
    const found = this.#nodes.get(key)
    if (found === undefined) return []
    return found instanceof Set ? found : [found]
  }

  add(node: StoredNode, value: Value): void {
    const key = indexKey(value)
    if (key === undefined) return
    const found = this.#nodes.get(key)
    if (found === undefined) this.#nodes.set(key, node)
    else if (found instanceof Set) found.add(node)
    else this.#nodes.set(key, new Set([found, node]))
  }

  remove(node: StoredNode, value: Value): void {
    const key = indexKey(value)
    if (key === undefined) return
    const found = this.#nodes.get(key)
    if (found instanceof Set) found.delete(node)
    else if (found === node) this.#nodes.delete(key)
  }
}

function indexKey(value: Value): IndexKey | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'number':
      return value
    case 'bigint':
      return Number(value)
    default:
      return undefined
  }
}
