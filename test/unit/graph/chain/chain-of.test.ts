import { describe, expect, it } from 'vitest'
import type { Chain } from '../../../../graph/chain/chain.ts'
import { chainOf, chainOfIncident } from '../../../../graph/chain/chain-of.ts'
import { claim, facts, line, node } from './facts.ts'

const lanes = ({ lanes: all }: Chain) =>
  all.map(({ phase, steps }) => [phase.title, ...steps.map(({ id }) => id)])
const stepOf = (chain: Chain, id: string) =>
  chain.lanes.flatMap(({ steps }) => steps).find(step => step.id === id)

describe('the chain of a graph', () => {
  it('is empty without incidents', () => {
    const chain = chainOf({ nodes: [node('victim', 'Vendor')], lines: [], claims: [] })
    expect(chain).toEqual({ incidents: [], lanes: [], withheld: 0 })
  })

  it('is the act of whom somebody names behind the incident', () => {
    const step = stepOf(chainOf(facts()), 'incident TARGETED victim')!
    expect(step.doers.map(doer => [doer.node.elementId, doer.named?.elementId])).toEqual([
      ['actor', 'incident ATTRIBUTED_TO actor'],
    ])
    expect(step.targets.map(({ node: { elementId } }) => elementId)).toEqual(['victim'])
    expect(step.claims.map(({ node: { elementId } }) => elementId)).toEqual(['struck'])
  })

  it('names nobody where the naming is denied', () => {
    const lines = [
      line('incident TARGETED victim'),
      line('incident ATTRIBUTED_TO actor', [], { status: 'denied' }),
    ]
    const chain = chainOf({ ...facts(), lines })
    expect(stepOf(chain, 'incident TARGETED victim')!.doers).toEqual([])
  })

  it('takes the actor of a part from the whole, however they are nested', () => {
    const parts = [node('part', 'Incident'), node('part-of-part', 'Incident')]
    const lines = [
      line('part PART_OF incident'),
      line('part-of-part PART_OF part'),
      line('part-of-part TARGETED victim'),
    ]
    const chain = chainOf(facts(parts, lines))
    expect(stepOf(chain, 'part-of-part TARGETED victim')!.doers.map(doer => doer.node.elementId)).toEqual([
      'actor',
    ])
    expect(chainOfIncident(chain, 'part').lanes.flatMap(({ steps }) => steps)).toHaveLength(1)
    expect(chainOfIncident(chain, 'incident').lanes.flatMap(({ steps }) => steps)).toHaveLength(2)
  })

  it('ends where incidents are parts of one another', () => {
    const lines = [line('a PART_OF b'), line('b PART_OF a'), line('a TARGETED victim')]
    const chain = chainOf({
      nodes: [node('a', 'Incident'), node('b', 'Incident'), node('victim', 'Vendor')],
      lines,
      claims: [],
    })
    expect(lanes(chainOfIncident(chain, 'b'))).toEqual([['Break-in', 'a TARGETED victim']])
  })

  it('says whose the data is', () => {
    const data = [node('logins', 'DataType'), node('staff', 'Population')]
    const lines = [line('incident EXPOSED logins'), line('logins BELONGS_TO staff')]
    const step = stepOf(chainOf(facts(data, lines)), 'incident EXPOSED logins')!
    expect(step.data.map(({ elementId }) => elementId)).toEqual(['logins'])
    expect(step.targets.map(({ node: { elementId }, owner }) => [elementId, owner?.type])).toEqual([
      ['staff', 'BELONGS_TO'],
    ])
  })

  it('finds the incident of an act of the actor by its claims, else by whom it reached', () => {
    const other = [node('second', 'Incident'), node('press', 'Publisher')]
    const lines = [
      line('second ATTRIBUTED_TO actor'),
      line('second TARGETED victim'),
      line('actor CONTACTED press', ['called']),
      line('actor DEMANDED_FROM victim'),
      line('actor CONTACTED victim', ['wrote']),
      line('press CONTACTED actor'),
    ]
    const claims = [
      claim('called', ['actor', 'press', 'second']),
      claim('wrote', ['actor', 'victim', 'incident']),
    ]
    const chain = chainOf(facts(other, lines, claims))
    expect(stepOf(chain, 'actor CONTACTED press')!.incidents).toEqual(['second'])
    expect(stepOf(chain, 'actor CONTACTED victim')!.incidents).toEqual(['incident'])
    expect(stepOf(chain, 'actor DEMANDED_FROM victim')!.incidents).toEqual(['incident', 'second'])
    expect(stepOf(chain, 'press CONTACTED actor')).toBeUndefined()
  })

  it('sorts each lane by what its claims say happened first, and puts undated steps last', () => {
    const others = ['a', 'b', 'c'].map(id => node(id, 'Client'))
    const lines = [
      line('incident AFFECTED a'),
      line('incident AFFECTED b', ['late', 'early']),
      line('incident AFFECTED c', ['middle', 'silent']),
    ]
    const claims = [
      claim('late', ['incident', 'b'], { day: 30 }),
      claim('early', ['incident', 'b'], { day: 10 }),
      claim('middle', ['incident', 'c'], { day: 20 }),
      claim('silent', ['incident', 'c'], { day: 1, stance: 'not-known' }),
    ]
    const chain = chainOf(facts(others, lines, claims))
    expect(lanes(chain)).toEqual([
      ['Break-in', 'incident TARGETED victim'],
      ['Who was hit', 'incident AFFECTED b', 'incident AFFECTED c', 'incident AFFECTED a'],
    ])
    expect(stepOf(chain, 'incident AFFECTED b')!.dated!.node.elementId).toBe('early')
  })

  it('makes a step of a dated claim that no line stands for, and counts the others', () => {
    const claims = [
      claim('dated', ['incident', 'actor'], { day: 3, stance: 'alleged' }),
      claim('undated', ['incident']),
      claim('not so', ['incident'], { day: 3, polarity: 'negative' }),
      claim('elsewhere', ['actor'], { day: 3 }),
    ]
    const chain = chainOf(facts([], [], claims))
    expect(lanes(chain)).toEqual([
      ['Break-in', 'incident TARGETED victim'],
      ['Everything else', 'dated'],
    ])
    expect(stepOf(chain, 'dated')).toMatchObject({ line: null, status: 'alleged', incidents: ['incident'] })
    expect(chain.incidents.map(({ loose }) => loose)).toEqual([2])
  })

  it('keeps lines of unknown types, and statuses that it does not know as unknown', () => {
    const chain = chainOf(facts([node('x', 'Thing')], [line('incident PUZZLED x', [], { status: 'odd' })]))
    expect(lanes(chain).at(-1)).toEqual(['Everything else', 'incident PUZZLED x'])
    expect(stepOf(chain, 'incident PUZZLED x')!.status).toBe('unknown')
  })

  it('withholds steps of persons whose private life claims speak of, and the claims', () => {
    const claims = [claim('means', ['owner'], { private: true }), claim('also', ['actor'], { private: true })]
    const lines = [line('owner OFFERED_TO actor', ['means', 'struck'])]
    const chain = chainOf(facts([node('owner', 'Person')], lines, claims))
    expect(chain.withheld).toBe(1)
    expect(JSON.stringify(lanes(chain))).not.toContain('owner')
    expect(stepOf(chain, 'incident TARGETED victim')).toBeDefined()
  })
})

describe('tactics', () => {
  const phishing = (properties = {}) => node('phishing', 'Technique', properties)

  it('are lanes in the order of the matrix, with the case’s own phases between', () => {
    const nodes = [
      phishing({ tactics: ['initial-access'] }),
      node('leak', 'Technique', { tactics: 'Exfiltration' }),
      node('scan', 'Technique', { tactics: ['discovery', 'reconnaissance'] }),
      node('logins', 'DataType'),
    ]
    const lines = ['USED leak', 'USED phishing', 'USED scan', 'EXPOSED logins'].map(rest =>
      line(`incident ${rest}`),
    )
    const chain = chainOf(facts(nodes, lines))
    expect(lanes(chain).map(([title]) => title)).toEqual([
      ...['Reconnaissance', 'Initial Access', 'Break-in', 'Exfiltration', 'Data reached'],
    ])
    expect(stepOf(chain, 'incident USED scan')!.alsoUnder).toEqual(['Discovery'])
    expect(stepOf(chain, 'incident USED phishing')).toMatchObject({
      technique: { elementId: 'phishing' },
      doers: [{ node: { elementId: 'actor' } }],
      targets: [{ node: { elementId: 'victim' } }],
    })
  })

  it('are read from nodes of their own', () => {
    const nodes = [phishing(), node('T', 'Tactic', { shortname: 'command-and-control' })]
    const lines = [line('incident USED phishing'), line('phishing UNDER T')]
    expect(lanes(chainOf(facts(nodes, lines))).at(-1)).toEqual([
      'Command and Control',
      'incident USED phishing',
    ])
  })

  it('are what the line says, before all that the technique could be for', () => {
    const used = line('incident USED phishing', [], { tactic: 'Impact' })
    const chain = chainOf(facts([phishing({ tactics: ['initial-access'] })], [used]))
    expect(lanes(chain).at(-1)).toEqual(['Impact', 'incident USED phishing'])
  })

  it('are none where the graph has none of that name', () => {
    const chain = chainOf(facts([phishing({ tactics: ['magic', 3n] })], [line('incident USED phishing')]))
    expect(lanes(chain).at(-1)).toEqual(['Everything else', 'incident USED phishing'])
  })
})
