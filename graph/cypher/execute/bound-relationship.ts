import { StoredRelationship } from '../../store/stored-relationship.ts'
import type { StoredNode } from '../../store/stored-node.ts'
import type { BoundRelationship, End } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import { isUnused } from './uniqueness.ts'

/** Binds the ends of a relationship that is known: once a row, or both ways round when it has no direction. */
export function boundRelationship(plan: BoundRelationship, input: Cursor): Cursor {
  const { relationship: slot, from, to, direction, types, unique } = plan
  let row: Row | undefined
  /** Still to be tried backwards. */
  let pending: StoredRelationship | undefined
  return {
    next() {
      for (;;) {
        if (pending) {
          const relationship = pending
          pending = undefined
          if (bind(row!, from, relationship.end) && bind(row!, to, relationship.start)) return row
          continue
        }
        const pulled = input.next()
        if (pulled === undefined || pulled === SUSPENDED) return pulled
        const relationship = pulled[slot]
        if (!(relationship instanceof StoredRelationship)) continue
        if (types.names !== null && !types.names.includes(relationship.type)) continue
        if (types.test !== null && !types.test(relationship.type)) continue
        if (!isUnused(relationship, pulled, unique)) continue
        row = pulled
        const { start, end } = relationship
        if (direction !== 'out' && (direction === 'in' || start !== end)) pending = relationship
        if (direction !== 'in' && bind(row, from, start) && bind(row, to, end)) return row
      }
    },
  }
}

function bind(row: Row, end: End, node: StoredNode): boolean {
  if (end.bound) return row[end.slot] === node
  row[end.slot] = node
  return true
}
