import type { StoredNode } from '../../store/stored-node.ts'
import type { StoredRelationship } from '../../store/stored-relationship.ts'
import type { PathSearch } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import { AdjacentWalk, otherEnd } from './adjacent.ts'
import { holds } from './element-test.ts'
import type { ExecutionContext } from './execution-context.ts'

/**
 * Every trail from `start` to `end` within the bounds, the shorter before the longer. Exhaustive: for searches
 * whose condition can only be tested on a whole path.
 */
export function* trailsByLength(
  search: PathSearch,
  start: StoredNode,
  end: StoredNode,
  row: Row,
  context: ExecutionContext,
): Iterable<readonly StoredRelationship[]> {
  const trail: StoredRelationship[] = []
  let anyOfLength = true
  function* walk(node: StoredNode, left: number): Iterable<readonly StoredRelationship[]> {
    if (left === 0) {
      anyOfLength = true
      if (node === end) yield trail.slice()
      return
    }
    const adjacent = new AdjacentWalk(search.direction, search.types).start(node)
    for (let relationship = adjacent.next(); relationship; relationship = adjacent.next()) {
      context.checkpoint()
      if (trail.includes(relationship)) continue
      const next = otherEnd(relationship, node)
      if (!holds(search.hop, relationship, row, context) || !holds(search.visit, next, row, context)) continue
      trail.push(relationship)
      yield* walk(next, left - 1)
      trail.pop()
    }
  }
  for (let length = search.min; length <= search.max && anyOfLength; length++) {
    anyOfLength = false
    yield* walk(start, length)
  }
}
