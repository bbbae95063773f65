import type { ChainClaim, ChainStep } from './chain.ts'
import { statusAlone, weightOfNode } from './claim-weight.ts'
import { isDated } from './dates.ts'
import { type FactsIndex, isIncident } from './facts-index.ts'

/** Whether a claim tells of something that happened at a time; what is denied or only supposed did not. */
export function tellsOfAnEvent(claim: ChainClaim): boolean {
  const weight = weightOfNode(claim.node)
  return isDated(claim) && (weight === 'asserts' || weight === 'alleges')
}

/** A dated claim about incidents, as a step of its own. */
export function stepOfClaim(claim: ChainClaim, incidents: readonly string[], facts: FactsIndex): ChainStep {
  const parties = claim.about.flatMap(id => facts.node(id) ?? []).filter(node => !isIncident(node))
  const labelled = (...labels: string[]) =>
    parties.filter(node => labels.some(label => node.labels.includes(label)))
  const doers = labelled('ThreatActor')
  const data = labelled('DataType')
  const others = labelled('Vendor', 'Client', 'HospitalSystem', 'Organization', 'Population')
  return {
    id: claim.node.elementId,
    incidents,
    line: null,
    ends: incidents.flatMap(id => facts.node(id) ?? []),
    doers: doers.map(node => ({ node, named: null })),
    technique: null,
    targets: others.map(node => ({ node, owner: null })),
    data,
    status: statusAlone(claim.node),
    claims: [claim],
    dated: claim,
    alsoUnder: [],
  }
}
