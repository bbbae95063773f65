import { groupBy } from '../../../graph/model/group-by.ts'
import type { NodeKey, RelationshipKey } from '../../../graph/view/view.ts'
import type { Scene } from '../../canvas/scene.ts'
import type { LineStatus } from '../../canvas/statuses.ts'

export interface DegreeRange {
  /** Null is open. */
  readonly least: number | null
  readonly most: number | null
  /** Whether the relationships of the whole graph count, or those that are drawn. */
  readonly counted: 'graph' | 'drawn'
}

/** The nodes that are shown with so many relationships. */
export function nodesByDegree(scene: Scene, { least, most, counted }: DegreeRange): NodeKey[] {
  const drawn = new Map<NodeKey, number>()
  for (const { source, target, keys } of scene.edges.values()) {
    for (const end of new Set([source, target])) drawn.set(end, (drawn.get(end) ?? 0) + keys.length)
  }
  return [...scene.nodes.values()]
    .filter(({ key, relationships }) => {
      const degree = counted === 'graph' ? relationships : (drawn.get(key) ?? 0)
      return degree >= (least ?? 0) && degree <= (most ?? Number.POSITIVE_INFINITY)
    })
    .map(({ key }) => key)
}

/** The relationships that are shown, by status, the most first; a bundle's each under their own. */
export function relationshipsByStatus(
  { edges }: Scene,
  statusOf: (key: RelationshipKey) => LineStatus,
): ReadonlyMap<LineStatus, readonly RelationshipKey[]> {
  const keys = [...edges.values()].flatMap(edge => edge.keys)
  const groups = groupBy(keys, statusOf) as Map<LineStatus, RelationshipKey[]>
  return new Map([...groups].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1)))
}
