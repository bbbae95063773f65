import type { StoredNode } from '../../store/stored-node.ts'
import type { StoredRelationship } from '../../store/stored-relationship.ts'
import type { Direction, TypeSelection } from '../plan/plan.ts'
import { AdjacentWalk, otherEnd } from './adjacent.ts'

/** One half of a search from both ends: everything reached so far, level by level, and over which relationships. */
export class SearchSide {
  depth = 0
  frontier: StoredNode[]
  /** For every node reached: the relationships that lead there on a shortest way. */
  readonly #ways = new Map<StoredNode, StoredRelationship[]>()
  readonly #direction: Direction
  readonly #types: TypeSelection
  readonly #isAllowed: (relationship: StoredRelationship, end: StoredNode) => boolean

  constructor(
    start: StoredNode,
    direction: Direction,
    types: TypeSelection,
    isAllowed: (relationship: StoredRelationship, end: StoredNode) => boolean,
  ) {
    this.frontier = [start]
    this.#ways.set(start, [])
    this.#direction = direction
    this.#types = types
    this.#isAllowed = isAllowed
  }

  has(node: StoredNode): boolean {
    return this.#ways.has(node)
  }

  /** Reaches one level further. */
  advance(): void {
    const reached = new Map<StoredNode, StoredRelationship[]>()
    const walk = new AdjacentWalk(this.#direction, this.#types)
    for (const node of this.frontier) {
      walk.start(node)
      for (let relationship = walk.next(); relationship; relationship = walk.next()) {
        const end = otherEnd(relationship, node)
        if (this.#ways.has(end) || !this.#isAllowed(relationship, end)) continue
        const ways = reached.get(end)
        if (ways) ways.push(relationship)
        else reached.set(end, [relationship])
      }
    }
    for (const [node, ways] of reached) this.#ways.set(node, ways)
    this.frontier = [...reached.keys()]
    this.depth++
  }

  /** The shortest ways from `node` back to the start, as relationships in that order; only one unless `all`. */
  *waysBack(node: StoredNode, all: boolean): Iterable<readonly StoredRelationship[]> {
    const ways = this.#ways.get(node)!
    if (ways.length === 0) yield []
    for (const relationship of all ? ways : ways.slice(0, 1)) {
      for (const rest of this.waysBack(otherEnd(relationship, node), all)) yield [relationship, ...rest]
    }
  }
}
