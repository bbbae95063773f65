import { StoredNode } from '../../store/stored-node.ts'
import { StoredRelationship } from '../../store/stored-relationship.ts'
import type { BoundTrail, Direction } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import type { Cursor } from './cursor.ts'
import { holds } from './element-test.ts'
import type { ExecutionContext } from './execution-context.ts'
import { fanOut } from './fan-out.ts'
import { isUnused } from './uniqueness.ts'

/** Matches a variable-length pattern whose list of relationships is known: it must be a trail between the ends. */
export function boundTrail(plan: BoundTrail, input: Cursor, context: ExecutionContext): Cursor {
  const { from, to, direction, min, max } = plan

  const starts = (row: Row): Iterable<StoredNode> => {
    const trail = trailOf(row, plan.relationships)
    if (!trail || trail.length < min || trail.length > max || !isAllowed(trail, plan, row, context)) return []
    if (from.bound) {
      const start = row[from.slot]
      return start instanceof StoredNode ? [start] : []
    }
    const [first] = trail
    if (!first) return context.store.nodes()
    if (direction === 'both') return new Set([first.start, first.end])
    return [direction === 'out' ? first.start : first.end]
  }
  return fanOut(input, context, starts, (row, start) => {
    const end = walk(start, trailOf(row, plan.relationships)!, direction)
    if (!end) return false
    row[from.slot] = start
    if (to.bound) return row[to.slot] === end
    row[to.slot] = end
    return true
  })
}

function trailOf(row: Row, slot: number): readonly StoredRelationship[] | null {
  const list: unknown = row[slot]
  if (!Array.isArray(list) || !list.every(item => item instanceof StoredRelationship)) return null
  return new Set(list).size === list.length ? list : null
}

function isAllowed(
  trail: readonly StoredRelationship[],
  { types, unique, hop }: BoundTrail,
  row: Row,
  context: ExecutionContext,
): boolean {
  return trail.every(relationship => {
    if (types.names !== null && !types.names.includes(relationship.type)) return false
    if (types.test !== null && !types.test(relationship.type)) return false
    if (!isUnused(relationship, row, unique)) return false
    return holds(hop, relationship, row, context)
  })
}

/** Where the trail leads from `start`, or `null` where it does not hang together. */
function walk(
  start: StoredNode,
  trail: readonly StoredRelationship[],
  direction: Direction,
): StoredNode | null {
  let node = start
  for (const relationship of trail) {
    if (direction !== 'in' && relationship.start === node) node = relationship.end
    else if (direction !== 'out' && relationship.end === node) node = relationship.start
    else return null
  }
  return node
}
