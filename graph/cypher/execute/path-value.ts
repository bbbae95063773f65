import type { GraphPath } from '../../model/value.ts'
import type { StoredNode } from '../../store/stored-node.ts'
import type { StoredRelationship } from '../../store/stored-relationship.ts'
import { otherEnd } from './adjacent.ts'

/** The path that leads from `start` over the relationships, each walked from where the one before it ended. */
export function pathValue(start: StoredNode, relationships: readonly StoredRelationship[]): GraphPath {
  const nodes = [start]
  for (const relationship of relationships) nodes.push(otherEnd(relationship, nodes.at(-1)!))
  return { kind: 'path', nodes, relationships }
}
