import { beforeAll, describe, expect, it } from 'vitest'
import type { Chain, ChainStep } from '../../../../graph/chain/chain.ts'
import { chainOf, chainOfIncident } from '../../../../graph/chain/chain-of.ts'
import { STEP_TYPES } from '../../../../graph/chain/phases.ts'
import type { GraphNode } from '../../../../graph/model/value.ts'
import { chainFacts } from '../../../../queries/explore/chain-facts.ts'
import { caseFile, rowsOf } from '../../queries/explore/on-the-case.ts'

const claims = new Map(caseFile.claims.map(claim => [claim.id, claim]))
const idOf = ({ properties }: GraphNode) => String(properties.get('id'))
const nameOf = ({ properties }: GraphNode) => String(properties.get('name'))
const PRIVATE = caseFile.claims.filter(claim => claim.private)

let chain: Chain
let steps: readonly ChainStep[]
beforeAll(async () => {
  chain = chainOf(await chainFacts(rowsOf))
  steps = chain.lanes.flatMap(lane => lane.steps)
})

/** A step as the card shows it. */
const words = ({ doers, line, claims: behind, targets, data, status, dated }: ChainStep) =>
  [
    doers.map(({ node }) => nameOf(node)).join('/'),
    line?.type ?? behind[0]!.node.properties.get('text'),
    targets.map(({ node }) => nameOf(node)).join('/'),
    data.map(nameOf).join('/'),
    status,
    dated && claims.get(idOf(dated.node))!.happened!.earliest,
  ].join(' | ')

const lineInCase = (type: string, start: string, end: string) =>
  caseFile.relationships.find(line => line.type === type && line.start === start && line.end === end)

describe('the chain of the bundled case', () => {
  it('says of each step what the case says of its line, and no other date or claim', () => {
    for (const step of steps.filter(({ line }) => line)) {
      const [start, end] = step.ends.map(idOf) as [string, string]
      const inCase = lineInCase(step.line!.type, start, end)!
      expect(step.status, words(step)).toBe(inCase.status)
      expect(step.claims.map(({ node }) => idOf(node)).toSorted(), words(step)).toEqual(
        inCase.claims.toSorted(),
      )
      const days = inCase.claims.flatMap(id => claims.get(id)!.happened?.earliest ?? []).toSorted()
      expect(
        step.dated ? claims.get(idOf(step.dated.node))!.happened!.earliest : undefined,
        words(step),
      ).toBe(days[0])
    }
  })

  it('names only doers whom the case names, and owners whose the data is claimed to be', () => {
    for (const { ends, doers, targets, data, incidents, line } of steps.filter(step => step.line)) {
      for (const { node, named } of doers) {
        if (!named) expect(idOf(ends[0]!)).toBe(idOf(node))
        else expect(lineInCase('ATTRIBUTED_TO', wholeOf(incidents[0]!), idOf(node))).toBeDefined()
      }
      for (const { node, owner } of targets) {
        if (owner) expect(lineInCase('BELONGS_TO', idOf(data[0]!), idOf(node))).toBeDefined()
        else expect(idOf(ends[1]!)).toBe(idOf(node))
      }
      if (line!.type !== 'PROVIDED_DATA_TO') expect(data.every(node => ends.includes(node))).toBe(true)
    }
  })

  it('gives the exact words of claims that no line stands for', () => {
    const told = steps.filter(({ line }) => !line)
    expect(told.length).toBeGreaterThan(0)
    for (const { claims: behind, doers, targets, data } of told) {
      const inCase = claims.get(idOf(behind[0]!.node))!
      expect(behind).toHaveLength(1)
      expect(inCase.happened).toBeDefined()
      for (const node of [...doers, ...targets].map(party => party.node).concat(data)) {
        expect(inCase.about).toContain(idOf(node))
      }
    }
  })

  it('has every relationship of the case that is a step, but what is withheld', () => {
    const wanted = caseFile.relationships.filter(({ type }) => STEP_TYPES.includes(type))
    expect(steps.filter(({ line }) => line).length + chain.withheld).toBe(wanted.length)
    expect(chain.withheld).toBe(1)
  })

  it('has every claim about an incident in a step, among the loose ones or not at all for being private', () => {
    for (const { node, loose } of chain.incidents) {
      const about = caseFile.claims.filter(claim => claim.about.includes(idOf(node)) && !claim.private)
      const inSteps = new Set(steps.flatMap(step => step.claims.map(claim => idOf(claim.node))))
      expect(loose, nameOf(node)).toBe(about.filter(({ id }) => !inSteps.has(id)).length)
    }
  })

  it('is silent about private persons', () => {
    expect(PRIVATE.length).toBeGreaterThan(0)
    const shown = steps.map(step => [
      words(step),
      ...step.claims.map(({ node }) => node.properties.get('text')),
    ])
    expect(shown.flat().join('\n')).not.toMatch(/owner|bungalow|apartment/i)
  })

  it('tells the Apex intrusion in this order', () => {
    const apex = chain.incidents.find(({ node }) => nameOf(node) === 'Apex intrusion')!
    const shown = chainOfIncident(chain, apex.node.elementId)
    const told = shown.lanes.flatMap(lane => [`# ${lane.phase.title}`, ...lane.steps.map(words)])
    expect(told.slice(0, 9)).toEqual([
      '# Break-in',
      '0mid16B | TARGETED | Apex Custom Software |  | corroborated | 2025-01-16',
      '0mid16B | HAS_ACCESS_TO | Apex Custom Software |  | alleged | 2025-01-29',
      'Apex Custom Software | DID_NOT_DETECT | Apex intrusion |  | denied | ',
      '# Data reached',
      '0mid16B | EXPOSED |  | Medication listing | single-source | 2025-01-20',
      '0mid16B | EXPOSED | Cardinal Health | Information about Cardinal Health | single-source | 2025-01-22',
      '0mid16B | EXPOSED | Cardinal Health/Cardinal Health employees | Cardinal Health employee logins | single-source | ',
      '0mid16B | EXPOSED | Apex Custom Software | Apex software databases | single-source | ',
    ])
    expect(told).toContain(
      '0mid16B | PROVIDED_DATA_TO | DataBreaches.net | Apex software databases | single-source | 2025-01-26',
    )
    expect(told.join('\n')).not.toContain('Community Health')
  })
})

/** The incident whose actor a step takes, by its id in the case. */
function wholeOf(incident: string): string {
  const of = chain.incidents.find(({ node }) => node.elementId === incident)!
  return of.whole === null ? idOf(of.node) : wholeOf(of.whole)
}
