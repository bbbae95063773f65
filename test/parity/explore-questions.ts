import { chainClaims, incidentLines, linesOfParties } from '../../queries/explore/chain.ts'
import { claimFacts } from '../../queries/explore/claim-facts.ts'
import { claimsToSay } from '../../queries/explore/claims-to-say.ts'
import { claimsAbout } from '../../queries/explore/claims-about.ts'
import * as counts from '../../queries/explore/counts.ts'
import { datedClaims } from '../../queries/explore/dated-claims.ts'
import { claimsById, claimsExist, claimsOfNode } from '../../queries/explore/evidence.ts'
import { EXPAND_ORDERS } from '../../queries/explore/expand-order.ts'
import type { ExploreQuery } from '../../queries/explore/explore-query.ts'
import {
  degrees,
  neighbourCounts,
  type NeighbourFilter,
  neighbourKinds,
  neighboursBy,
  neighbourTotal,
} from '../../queries/explore/neighbours.ts'
import { connectionsWithin } from '../../queries/explore/connections-within.ts'
import { namedEntities } from '../../queries/explore/named-entities.ts'
import { nodesOfLabel } from '../../queries/explore/nodes-of-label.ts'
import { nodesByElementId, nodesById } from '../../queries/explore/nodes.ts'
import { type PathShape, pathsOfLength, shortestPaths } from '../../queries/explore/paths.ts'
import { propertySample } from '../../queries/explore/property-sample.ts'
import { relationshipsAmong } from '../../queries/explore/relationships-among.ts'
import { sampleOfGraph } from '../../queries/explore/sample.ts'
import { searchAnyGraph } from '../../queries/explore/search-any-graph.ts'
import { search } from '../../queries/explore/search.ts'
import { caseSources } from '../../queries/explore/sources.ts'
import { firstTimes } from '../../queries/explore/times.ts'
import type { Question, Side } from './side.ts'

/** One of the app's own queries with values for which both sources have one and the same answer. */
export interface ExploreQuestion {
  readonly name: string
  /** What is asked, to tell several questions of one query apart. */
  readonly of: string
  /** Whether the statement says where each row stands. */
  readonly order: 'total' | 'none'
  readonly on: (side: Side) => Question
}

const APT = 'threat-actor/apt-18'
const CHINA = 'location/china'
const HEALTHCARE = 'sector/healthcare'
const APEX = 'incident/apex-intrusion'
const VENDOR = 'vendor/apex-custom-software'
const CLAIMS = ['claim/chs-002-tied-to-chinese-gang', 'claim/chs-019-group-from-china']
/** More than there is of anything. */
const ALL = 10_000

function question<Input>(
  query: ExploreQuery<Input>,
  of: string,
  input: (side: Side) => Input,
  order: ExploreQuestion['order'] = 'none',
): ExploreQuestion {
  const { name, statement } = query
  return { name, of, order, on: side => ({ statement, parameters: query.parameters(input(side)) }) }
}

const FILTERS: readonly NeighbourFilter[] = [
  {},
  { type: 'TARGETS_SECTOR' },
  { direction: 'in' },
  { direction: 'out', kind: 'Sector' },
  { kind: 'Claim' },
]

const BETWEEN = { generic: false, evidence: false }
const PATH_SHAPES: readonly PathShape[] = [
  { hops: 3, along: false, types: null, through: BETWEEN },
  { hops: 4, along: false, types: null, through: { generic: true, evidence: false } },
  { hops: 3, along: false, types: null, through: { generic: true, evidence: true } },
  { hops: 2, along: true, types: ['NAMES', 'LOCATED_IN'], through: BETWEEN },
  { hops: 2, along: false, types: ['NAMES', 'LOCATED_IN', 'back\\slash'], through: BETWEEN },
]

/** Limits cut off nothing here: which of several equal rows a limit leaves is each source's own affair. */
export const EXPLORE_QUESTIONS: readonly ExploreQuestion[] = [
  ...[
    counts.nodeTotal,
    counts.relationshipTotals,
    counts.allNodes,
    counts.allRelationships,
    counts.labelCounts,
    counts.typeCounts,
    claimsExist,
    caseSources,
    datedClaims,
    namedEntities,
  ].map(query => question(query, 'the case', () => ({}), 'total')),
  question(claimsById, 'two claims', () => ({ ids: CLAIMS })),
  question(claimsById, 'no claim', () => ({ ids: [] })),
  question(claimFacts, 'two claims', () => ({ ids: CLAIMS })),
  question(claimsToSay, 'three entities', () => ({ ids: [APT, APEX, VENDOR] }), 'total'),
  ...[APT, APEX, HEALTHCARE].map(id =>
    question(claimsOfNode, id, side => ({ elementId: side.elementId(id) })),
  ),
  question(claimsOfNode, 'a claim', side => ({ elementId: side.elementId(CLAIMS[0]!) })),
  question(incidentLines, 'the case', () => ({})),
  question(linesOfParties, 'an actor and a vendor', side => ({
    elementIds: [APT, VENDOR].map(id => side.elementId(id)),
    types: ['SAME_AS', 'REPORTED_TO', 'No such'],
  })),
  question(linesOfParties, 'nobody', () => ({ elementIds: [], types: ['SAME_AS'] })),
  question(chainClaims, 'two claims', () => ({ ids: CLAIMS })),
  ...FILTERS.flatMap(filter => {
    const input = (side: Side) => ({
      ...filter,
      elementId: side.elementId(APT),
      drawn: [side.elementId(CHINA)],
      inCase: true,
      limit: ALL,
    })
    const of = `APT 18 ${JSON.stringify(filter)}`
    return [question(neighboursBy('connected'), of, input), question(neighbourTotal, of, input)]
  }),
  ...EXPAND_ORDERS.flatMap(order =>
    [true, false].map(inCase =>
      question(
        neighboursBy(order),
        `the vendor, ${inCase ? 'in a case' : 'in any graph'}`,
        side => ({ elementId: side.elementId(VENDOR), drawn: [], inCase, limit: ALL }),
        'total',
      ),
    ),
  ),
  question(neighbourKinds, 'APT 18', side => ({
    elementId: side.elementId(APT),
    drawn: [side.elementId(CHINA)],
  })),
  question(neighbourCounts, 'APT 18', side => ({
    elementId: side.elementId(APT),
    drawn: [side.elementId(HEALTHCARE)],
  })),
  question(degrees, 'three nodes', side => ({
    elementIds: [APT, HEALTHCARE, CLAIMS[0]!].map(id => side.elementId(id)),
  })),
  question(firstTimes, 'nodes with and without dates', side => ({
    elementIds: [APT, APEX, HEALTHCARE].map(id => side.elementId(id)),
  })),
  question(claimsAbout, 'an incident and a sector', side => ({
    elementIds: [APEX, HEALTHCARE].map(id => side.elementId(id)),
  })),
  question(nodesById, 'two nodes and one that is not there', () => ({ ids: [APT, CHINA, 'no such'] })),
  question(nodesByElementId, 'two nodes and one that is not there', side => ({
    elementIds: [side.elementId(APT), side.elementId(CHINA), 'no such'],
  })),
  question(connectionsWithin, 'some that are tied and one that is not', side => ({
    elementIds: [APT, CHINA, HEALTHCARE, APEX, CLAIMS[0]!].map(id => side.elementId(id)),
  })),
  question(relationshipsAmong, 'some new and some drawn', side => ({
    fresh: [APT, APEX].map(id => side.elementId(id)),
    drawn: [CHINA, HEALTHCARE, CLAIMS[0]!].map(id => side.elementId(id)),
  })),
  ...['apt', 'actor:apt', 'health cardinal', 'claim:apex', 'no such', '`', ''].map(text =>
    question(search, JSON.stringify(text), () => ({ text, limit: ALL })),
  ),
  ...PATH_SHAPES.flatMap(shape =>
    [shortestPaths, pathsOfLength].map(queryOf =>
      question(queryOf(shape), JSON.stringify(shape), side => ({
        from: side.elementId('investigator/mandiant'),
        to: side.elementId(CHINA),
        limit: ALL,
      })),
    ),
  ),
  ...['Sector', 'No such', 'back\\slash'].map(label =>
    question(nodesOfLabel(label), label, side => ({ drawn: [side.elementId(HEALTHCARE)], limit: ALL })),
  ),
  question(propertySample(['Sector', 'Source']), 'two labels', () => ({})),
  question(sampleOfGraph(['TARGETS_SECTOR', 'LOCATED_IN']), 'two types', () => ({ each: ALL })),
  question(sampleOfGraph([]), 'no type', () => ({ each: ALL })),
  ...[[], ['Sector', 'ThreatActor'], ['back\\slash']].map(labels =>
    question(searchAnyGraph(labels), JSON.stringify(labels), () => ({
      words: ['a'],
      keys: ['name', 'id'],
      scan: ALL,
      limit: ALL,
    })),
  ),
]
