import type { StoredRelationship } from '../../store/stored-relationship.ts'
import type { Row } from '../row.ts'

/** True when the relationship stands in none of the slots, each a relationship or a list of them. */
export function isUnused(relationship: StoredRelationship, row: Row, slots: readonly number[]): boolean {
  for (const slot of slots) {
    const used = row[slot]!
    if (used === relationship) return false
    if (Array.isArray(used) && used.includes(relationship)) return false
  }
  return true
}
