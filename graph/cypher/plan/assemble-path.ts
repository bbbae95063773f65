import type { Value } from '../../model/value.ts'
import { StoredNode } from '../../store/stored-node.ts'
import { StoredRelationship } from '../../store/stored-relationship.ts'
import { pathValue } from '../execute/path-value.ts'
import type { Evaluate } from '../row.ts'

/**
 * Puts a path together from the slot of its first node and those of its relationships, each a relationship or a
 * list of them; null where a part is null.
 */
export function assemblePath(first: number, parts: readonly number[]): Evaluate {
  return row => {
    const start = row[first]
    if (!(start instanceof StoredNode)) return null
    const relationships: StoredRelationship[] = []
    for (const slot of parts) {
      const part: Value | undefined = row[slot]
      if (part instanceof StoredRelationship) relationships.push(part)
      else if (Array.isArray(part)) relationships.push(...(part as StoredRelationship[]))
      else return null
    }
    return pathValue(start, relationships)
  }
}
