import type { StoredNode } from '../../store/stored-node.ts'
import type { StoredRelationship } from '../../store/stored-relationship.ts'
import type { Direction, PathSearch } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import type { ExecutionContext } from './execution-context.ts'
import { holds } from './element-test.ts'
import { SearchSide } from './search-side.ts'

const opposite: Record<Direction, Direction> = { out: 'in', in: 'out', both: 'both' }

/**
 * The shortest trails from `start` to another node `end` (one, or all of that length), by breadth-first search
 * from both ends: a level is always completed, so that no trail of the same length is missed.
 */
export function* shortestTrails(
  search: PathSearch,
  start: StoredNode,
  end: StoredNode,
  row: Row,
  context: ExecutionContext,
): Iterable<readonly StoredRelationship[]> {
  const isAllowed = (relationship: StoredRelationship, node: StoredNode): boolean => {
    context.checkpoint()
    return holds(search.hop, relationship, row, context) && holds(search.visit, node, row, context)
  }
  const forward = new SearchSide(start, search.direction, search.types, isAllowed)
  const backward = new SearchSide(end, opposite[search.direction], search.types, isAllowed)
  while (forward.depth + backward.depth < search.max) {
    const [side, other] =
      forward.frontier.length <= backward.frontier.length ? [forward, backward] : [backward, forward]
    side.advance()
    if (side.frontier.length === 0) return
    const meeting = side.frontier.filter(node => other.has(node))
    if (meeting.length === 0) continue
    for (const node of search.all ? meeting : meeting.slice(0, 1)) {
      for (const toStart of forward.waysBack(node, search.all)) {
        for (const toEnd of backward.waysBack(node, search.all)) yield [...toStart.toReversed(), ...toEnd]
      }
    }
    return
  }
}
