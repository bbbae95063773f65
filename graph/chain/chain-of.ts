import type { Chain, ChainFacts, ChainIncident, ChainStep, Lane } from './chain.ts'
import { byDate } from './dates.ts'
import { FactsIndex } from './facts-index.ts'
import { OTHER, type Phase, PHASES, phaseOf } from './phases.ts'
import { stepOfClaim, tellsOfAnEvent } from './step-of-claim.ts'
import { incidentsOfLine, stepOfLine } from './step-of-line.ts'
import { tacticsIn, tacticsOfStep } from './technique.ts'

interface Filed {
  readonly phase: Phase
  readonly step: ChainStep
}

/**
 * The chain of what the incidents of a graph tell: every line that belongs to one of them, with the claims behind it,
 * and every dated claim about one that stands behind no line. What is said of private persons is left out.
 */
export function chainOf(facts: ChainFacts): Chain {
  const index = new FactsIndex(facts)
  const { filed: ofLines, withheld } = stepsOfLines(facts, index)
  const told = new Set(ofLines.flatMap(({ step }) => step.claims))
  const untold = index.claims.filter(claim => !told.has(claim))
  const incidents = new Set(index.incidents.map(({ elementId }) => elementId))
  const ofClaims = untold.filter(tellsOfAnEvent).flatMap(claim => {
    const about = claim.about.filter(id => incidents.has(id))
    return about.length === 0 ? [] : [{ phase: OTHER, step: stepOfClaim(claim, about, index) }]
  })
  const loose = new Map<string, number>()
  for (const id of untold.filter(claim => !tellsOfAnEvent(claim)).flatMap(({ about }) => about)) {
    loose.set(id, (loose.get(id) ?? 0) + 1)
  }
  return {
    incidents: index.incidents.map(node => ({
      node,
      whole: index.wholeOf(node.elementId),
      loose: loose.get(node.elementId) ?? 0,
    })),
    lanes: lanesOf([...ofLines, ...ofClaims]),
    withheld,
  }
}

function stepsOfLines(
  facts: ChainFacts,
  index: FactsIndex,
): { readonly filed: readonly Filed[]; readonly withheld: number } {
  const tacticsOf = tacticsIn(facts)
  let withheld = 0
  const filed = facts.lines.flatMap(line => {
    const incidents = incidentsOfLine(line, index)
    if (incidents.length === 0) return []
    if (index.isPrivate(line.startId) || index.isPrivate(line.endId)) {
      withheld++
      return []
    }
    const step = stepOfLine(line, incidents, index)
    const { tactic, alsoUnder } = tacticsOfStep(line, step.technique, tacticsOf)
    return [{ phase: phaseOf(line.type, tactic), step: { ...step, alsoUnder } }]
  })
  return { filed, withheld }
}

function lanesOf(filed: readonly Filed[]): readonly Lane[] {
  return PHASES.flatMap(phase => {
    const steps = filed.filter(({ phase: { id } }) => id === phase.id).map(({ step }) => step)
    return steps.length === 0 ? [] : [{ phase, steps: steps.toSorted(byDate) }]
  })
}

/** What of a chain belongs to one incident and its parts; all of it for null. */
export function chainOfIncident(chain: Chain, incident: string | null): Chain {
  if (incident === null) return chain
  const parts = withParts(chain.incidents, incident)
  return {
    ...chain,
    incidents: chain.incidents.filter(({ node }) => parts.has(node.elementId)),
    lanes: chain.lanes.flatMap(({ phase, steps }) => {
      const own = steps.filter(step => step.incidents.some(id => parts.has(id)))
      return own.length === 0 ? [] : [{ phase, steps: own }]
    }),
  }
}

function withParts(incidents: readonly ChainIncident[], whole: string): ReadonlySet<string> {
  const parts = new Set([whole])
  // A set hands out what is added to it while it is gone through.
  for (const part of parts) {
    for (const { node, whole: of } of incidents) if (of === part) parts.add(node.elementId)
  }
  return parts
}
