import type { NodeKey, RelationshipKey, View } from '../../../graph/view/view.ts'
import { kindOf } from '../../canvas/kinds.ts'
import { isCase } from '../../store/graph-shape.ts'
import { pageGraph } from '../../store/page-graph.ts'

export interface ViewCounts {
  /** Drawn nodes, evidence left out as it is in the total; aliases folded into another are drawn there. */
  readonly drawn: readonly NodeKey[]
  /** Neighbours that expansions left out, and nodes of what was too much to draw. */
  readonly capped: number
  readonly alleged: readonly RelationshipKey[]
  readonly unsourced: readonly RelationshipKey[]
}

/** Counts what the view shows and how far it can be trusted; where no claims are, nothing is called unsourced. */
export function countView(view: View): ViewCounts {
  const relationships = isCase() ? [...view.relationships.keys()] : []
  return {
    drawn: [...view.nodes.keys(), ...view.folded.keys()].filter(key => !isEvidence(key)),
    capped: sumOf(view.capped.values()) + sumOf([...view.leftOut.values()].map(({ nodes }) => nodes)),
    alleged: relationships.filter(key => pageGraph.relationship(key)?.properties.get('status') === 'alleged'),
    unsourced: relationships.filter(isUnsourced),
  }
}

const sumOf = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0)

function isEvidence(key: NodeKey): boolean {
  const node = pageGraph.node(key)
  return node !== undefined && kindOf(node.labels).outline
}

function isUnsourced(key: RelationshipKey): boolean {
  const relationship = pageGraph.relationship(key)
  const ends = pageGraph.ends(key)
  if (!relationship || !ends || isEvidence(ends.start)) return false
  const claims = relationship.properties.get('claims')
  return !Array.isArray(claims) || claims.length === 0
}
