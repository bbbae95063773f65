import type { Adjacency, StoredNode } from '../../store/stored-node.ts'
import type { StoredRelationship } from '../../store/stored-relationship.ts'
import type { Direction, TypeSelection } from '../plan/plan.ts'

const none: readonly (readonly StoredRelationship[])[] = []

/**
 * The adjacency lists that hold a node's relationships of some types in a direction. With `both`, the second
 * half (from index `incomingFrom`) are incoming lists, in which a loop stands a second time.
 */
export function adjacentLists(
  node: StoredNode,
  direction: Direction,
  types: TypeSelection,
): { readonly lists: readonly (readonly StoredRelationship[])[]; readonly incomingFrom: number } {
  if (direction === 'out') return { lists: select(node.outgoing, types), incomingFrom: Infinity }
  if (direction === 'in') return { lists: select(node.incoming, types), incomingFrom: Infinity }
  const outgoing = select(node.outgoing, types)
  return { lists: [...outgoing, ...select(node.incoming, types)], incomingFrom: outgoing.length }
}

function select(
  adjacency: Adjacency,
  { names, test }: TypeSelection,
): readonly (readonly StoredRelationship[])[] {
  if (adjacency.size === 0) return none
  if (names === null) {
    if (test === null) return [...adjacency.values()]
    return [...adjacency].filter(([type]) => test(type)).map(([, list]) => list)
  }
  if (names.length === 1) {
    const list = adjacency.get(names[0]!)
    return list ? [list] : none
  }
  return names.flatMap(name => {
    const list = adjacency.get(name)
    return list ? [list] : []
  })
}

/** Walks a node's relationships without making a list of them. */
export class AdjacentWalk {
  readonly #node: StoredNode
  readonly #lists: readonly (readonly StoredRelationship[])[]
  readonly #incomingFrom: number
  #list = 0
  #place = 0

  constructor(node: StoredNode, direction: Direction, types: TypeSelection) {
    this.#node = node
    const { lists, incomingFrom } = adjacentLists(node, direction, types)
    this.#lists = lists
    this.#incomingFrom = incomingFrom
  }

  next(): StoredRelationship | undefined {
    while (this.#list < this.#lists.length) {
      const list = this.#lists[this.#list]!
      if (this.#place < list.length) {
        const relationship = list[this.#place++]!
        const secondTime = this.#list >= this.#incomingFrom && relationship.start === this.#node
        if (!secondTime) return relationship
      } else {
        this.#list++
        this.#place = 0
      }
    }
    return undefined
  }
}

/** The other end of a relationship, seen from `node`. */
export function otherEnd(relationship: StoredRelationship, node: StoredNode): StoredNode {
  return relationship.start === node ? relationship.end : relationship.start
}
