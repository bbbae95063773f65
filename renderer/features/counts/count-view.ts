import type { NodeKey, RelationshipKey, View } from '../../../graph/view/view.ts'
import { kindOf } from '../../canvas/kinds.ts'
import { useApp } from '../../store/app-state.ts'
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

interface Trust {
  readonly alleged: boolean
  readonly unsourced: boolean
}

/** How far a relationship can be trusted is read out of the page's graph once, until that takes something in. */
let known = new Map<RelationshipKey, Trust>()
let readAt = -1

/** Counts what the view shows and how far it can be trusted; where no claims are, nothing is called unsourced. */
export function countView(view: View): ViewCounts {
  const { dataVersion } = useApp.getState()
  if (readAt !== dataVersion) {
    known = new Map()
    readAt = dataVersion
  }
  const relationships = isCase() ? [...view.relationships.keys()] : []
  return {
    drawn: [...view.nodes.keys(), ...view.folded.keys()].filter(key => !isEvidence(key)),
    capped: sumOf(view.capped.values()) + sumOf([...view.leftOut.values()].map(({ nodes }) => nodes)),
    alleged: relationships.filter(key => trustIn(key).alleged),
    unsourced: relationships.filter(key => trustIn(key).unsourced),
  }
}

const sumOf = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0)

function isEvidence(key: NodeKey): boolean {
  const node = pageGraph.node(key)
  return node !== undefined && kindOf(node.labels).outline
}

function trustIn(key: RelationshipKey): Trust {
  const trust = known.get(key) ?? readTrust(key)
  known.set(key, trust)
  return trust
}

function readTrust(key: RelationshipKey): Trust {
  const properties = pageGraph.relationship(key)?.properties
  const ends = pageGraph.ends(key)
  if (!properties || !ends) return { alleged: false, unsourced: false }
  const claims = properties.get('claims')
  const claimed = Array.isArray(claims) && claims.length > 0
  return {
    alleged: properties.get('status') === 'alleged',
    unsourced: !claimed && !isEvidence(ends.start),
  }
}
