import type { RelationshipStatus } from '../case/case-file.ts'
import type { GraphNode, GraphRelationship } from '../model/value.ts'
import type { ChainStep, Doer, Target } from './chain.ts'
import { WEIGHTS, weightOfNode } from './claim-weight.ts'
import { earliest } from './dates.ts'
import { ATTRIBUTED_TO, BELONGS_TO, type FactsIndex, isIncident, TARGETED } from './facts-index.ts'
import { STEP_TYPES } from './phases.ts'
import { isTechnique } from './technique.ts'

const STEPS = new Set(STEP_TYPES)
/** What ties incidents together or to whoever is named; no act of its own. */
const NO_STEP = new Set([...ATTRIBUTED_TO, 'PART_OF', 'SAME_AS'])

const STATUSES: ReadonlySet<unknown> = new Set<RelationshipStatus>([
  ...(['corroborated', 'single-source', 'alleged', 'disputed'] as const),
  ...(['denied', 'speculated', 'hypothetical', 'unknown'] as const),
])

/** The incidents that a line is a step of: none for most lines of a graph. */
export function incidentsOfLine(line: GraphRelationship, facts: FactsIndex): readonly string[] {
  const ends = [line.startId, line.endId]
  const own = ends.filter(id => isIncidentId(id, facts))
  if (NO_STEP.has(line.type)) return []
  if (own.length > 0) return own
  if (!STEPS.has(line.type)) return []
  const about = facts.claimsBehind(line).flatMap(claim => claim.about)
  const told = [...new Set(about)].filter(id => isIncidentId(id, facts))
  return told.length > 0 ? told : facts.incidentsJoining(new Set([...ends, ...about]))
}

function isIncidentId(id: string, facts: FactsIndex): boolean {
  const node = facts.node(id)
  return node !== undefined && isIncident(node)
}

/** A line as a step: who did what to whom and to which data. */
export function stepOfLine(
  line: GraphRelationship,
  incidents: readonly string[],
  facts: FactsIndex,
): Omit<ChainStep, 'alsoUnder'> {
  const start = facts.node(line.startId)!
  const end = facts.node(line.endId)!
  const technique = [start, end].find(isTechnique) ?? null
  const claims = facts.claimsBehind(line).toSorted((a, b) => rank(a.node) - rank(b.node))
  const status = line.properties.get('status')
  return {
    id: line.elementId,
    incidents,
    line,
    ends: [start, end],
    doers: doersOf(technique ? facts.node(incidents[0]!)! : start, facts),
    technique,
    ...reachedBy(end, technique, incidents, facts),
    ...(line.type === 'PROVIDED_DATA_TO' && {
      data: dataIn(
        claims.flatMap(({ about }) => about),
        facts,
      ),
    }),
    status: STATUSES.has(status) ? (status as RelationshipStatus) : 'unknown',
    claims,
    dated: earliest(claims),
  }
}

const rank = (claim: GraphNode): number => WEIGHTS.indexOf(weightOfNode(claim))

/** An incident is the act of those who are named behind it; everybody else acts in their own name. */
function doersOf(start: GraphNode, facts: FactsIndex): readonly Doer[] {
  return isIncident(start) ? facts.namedBehind(start.elementId) : [{ node: start, named: null }]
}

/** Where a step leads: to data and those whose it is, or to somebody; what is used, to whom the incident struck. */
function reachedBy(
  end: GraphNode,
  technique: GraphNode | null,
  incidents: readonly string[],
  facts: FactsIndex,
): { readonly targets: readonly Target[]; readonly data: readonly GraphNode[] } {
  if (technique) {
    const struck = new Map(
      incidents.flatMap(id => facts.endsFrom(id, TARGETED)).map(node => [node.elementId, node]),
    )
    return { targets: [...struck.values()].map(node => ({ node, owner: null })), data: [] }
  }
  if (!isData(end)) return { targets: [{ node: end, owner: null }], data: [] }
  const owners = facts.linesFrom(end.elementId, BELONGS_TO).flatMap(owner => {
    const node = facts.node(owner.endId)
    return node ? [{ node, owner }] : []
  })
  return { targets: owners, data: [end] }
}

function dataIn(ids: readonly string[], facts: FactsIndex): readonly GraphNode[] {
  return [...new Set(ids)].flatMap(id => facts.node(id) ?? []).filter(isData)
}

const isData = ({ labels }: GraphNode): boolean => labels.includes('DataType')
