import { StoredNode } from '../../store/stored-node.ts'
import type { StoredRelationship } from '../../store/stored-relationship.ts'
import type { ExpandVariable } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import { AdjacentWalk, otherEnd } from './adjacent.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import { holds } from './element-test.ts'
import type { ExecutionContext } from './execution-context.ts'
import { isUnused } from './uniqueness.ts'

interface Frame {
  readonly node: StoredNode
  /** `undefined` where the longest length is reached. */
  readonly walk: AdjacentWalk | undefined
}

/** Every trail (no relationship twice) from the node in `from` whose length lies within the bounds, depth first. */
export function expandVariable(plan: ExpandVariable, input: Cursor, context: ExecutionContext): Cursor {
  const { from, to, direction, types, unique, min, max, hop } = plan
  let row: Row = []
  const frames: Frame[] = []
  const trail: StoredRelationship[] = []

  const enter = (node: StoredNode): void => {
    const walk = trail.length < max ? new AdjacentWalk(direction, types).start(node) : undefined
    frames.push({ node, walk })
  }
  const isAllowed = (relationship: StoredRelationship): boolean => {
    if (trail.includes(relationship) || !isUnused(relationship, row, unique)) return false
    return holds(hop, relationship, row, context)
  }
  const isResult = (node: StoredNode): boolean => {
    if (trail.length < min || (to.bound && row[to.slot] !== node)) return false
    row[plan.relationships] = plan.reversed ? trail.toReversed() : trail.slice()
    if (!to.bound) row[to.slot] = node
    return true
  }

  return {
    next() {
      for (;;) {
        if (context.spent()) return SUSPENDED
        const frame = frames.at(-1)
        if (!frame) {
          const pulled = input.next()
          if (pulled === undefined || pulled === SUSPENDED) return pulled
          const start = pulled[from]
          if (!(start instanceof StoredNode)) continue
          row = pulled
          enter(start)
          if (isResult(start)) return row
          continue
        }
        const relationship = frame.walk?.next()
        if (!relationship) {
          frames.pop()
          trail.pop()
        } else if (isAllowed(relationship)) {
          const node = otherEnd(relationship, frame.node)
          trail.push(relationship)
          enter(node)
          if (isResult(node)) return row
        }
      }
    },
  }
}
