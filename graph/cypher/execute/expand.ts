import { StoredNode } from '../../store/stored-node.ts'
import type { Expand } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import { AdjacentWalk, otherEnd } from './adjacent.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'
import { isUnused } from './uniqueness.ts'

/** One row for every relationship of the node in `from`; with a bound end only those that lead there. */
export function expand(plan: Expand, input: Cursor, context: ExecutionContext): Cursor {
  const { from, relationship: slot, to, direction, types, unique } = plan
  let row: Row | undefined
  let node: StoredNode | undefined
  const walk = new AdjacentWalk(direction, types)
  return {
    next() {
      for (;;) {
        if (context.spent()) return SUSPENDED
        if (!node) {
          const pulled = input.next()
          if (pulled === undefined || pulled === SUSPENDED) return pulled
          const start = pulled[from]
          if (!(start instanceof StoredNode)) continue
          row = pulled
          node = start
          walk.start(node)
        }
        const relationship = walk.next()
        if (!relationship) {
          node = undefined
          continue
        }
        const end = otherEnd(relationship, node)
        if (to.bound && row![to.slot] !== end) continue
        if (unique.length > 0 && !isUnused(relationship, row!, unique)) continue
        row![slot] = relationship
        if (!to.bound) row![to.slot] = end
        return row
      }
    },
  }
}
