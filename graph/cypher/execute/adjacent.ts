import type { Adjacency, AdjacencyGroup } from '../../store/adjacency.ts'
import type { StoredNode } from '../../store/stored-node.ts'
import type { StoredRelationship } from '../../store/stored-relationship.ts'
import type { Direction, TypeSelection } from '../plan/plan.ts'

const nothing: Adjacency = []

/**
 * Walks the relationships of one node after another, of some types in one direction, without making lists of them.
 * With `both` a loop is met once.
 */
export class AdjacentWalk {
  readonly #direction: Direction
  readonly #names: readonly string[] | null
  readonly #test: ((type: string) => boolean) | null
  #node: StoredNode | undefined
  #groups: Adjacency = nothing
  #isSecondSide = false
  #group = 0
  #place = 0

  constructor(direction: Direction, { names, test }: TypeSelection) {
    this.#direction = direction
    this.#names = names
    this.#test = test
  }

  /** Starts anew at `node`. */
  start(node: StoredNode): this {
    this.#node = node
    this.#groups = this.#direction === 'in' ? node.incoming : node.outgoing
    this.#isSecondSide = false
    this.#group = 0
    this.#place = 0
    return this
  }

  /** The next relationship, or `undefined` when the node has no more. */
  next(): StoredRelationship | undefined {
    for (;;) {
      const group = this.#groups[this.#group]
      if (group === undefined) {
        if (this.#direction !== 'both' || this.#isSecondSide) return undefined
        this.#isSecondSide = true
        this.#groups = this.#node!.incoming
        this.#group = 0
        continue
      }
      if (this.#place < group.relationships.length && (this.#place > 0 || this.#isWanted(group))) {
        const relationship = group.relationships[this.#place++]!
        if (this.#isSecondSide && relationship.start === this.#node) continue
        return relationship
      }
      this.#group++
      this.#place = 0
    }
  }

  #isWanted({ type }: AdjacencyGroup): boolean {
    if (this.#names !== null) return this.#names.includes(type)
    return this.#test === null || this.#test(type)
  }
}

/** The other end of a relationship, seen from `node`. */
export function otherEnd(relationship: StoredRelationship, node: StoredNode): StoredNode {
  return relationship.start === node ? relationship.end : relationship.start
}
