import { describe, expect, it } from 'vitest'
import type { GraphNode, Value } from '../../../../../graph/model/value.ts'
import { citationOf, citationsOf } from '../../../../../renderer/features/inspector/citation.ts'
import type { Evidence } from '../../../../../renderer/features/inspector/evidence.ts'

let lastId = 0
const node = (label: string, properties: Record<string, Value>): GraphNode => ({
  kind: 'node',
  elementId: String(++lastId),
  labels: [label],
  properties: new Map(Object.entries(properties)),
})

const source = node('Source', { title: 'A breach', published: { kind: 'date', epochDay: 20118 } })
const evidence = (claim: Record<string, Value>, rest: Partial<Evidence> = {}): Evidence => ({
  claim: node('Claim', claim),
  source,
  speaker: node('ThreatActor', { name: '0mid16B' }),
  attributedTo: [],
  via: [],
  asked: [],
  contradicts: [],
  inTensionWith: [],
  ...rest,
})

describe('citationOf', () => {
  it('says who, how, what, how many, when and where', () => {
    const claim = evidence({
      text: 'It took the records of patients.',
      stance: 'alleged',
      paragraph: 7n,
      quantity: 1500n,
      unit: 'patients',
      happenedEarliest: { kind: 'date', epochDay: 20104 },
      happenedLatest: { kind: 'date', epochDay: 20108 },
      happenedPrecision: 'day',
    })
    expect(citationOf(claim, () => 'DataBreaches.net')).toBe(
      '0mid16B (alleged): It took the records of patients. [1,500 patients] (happened 16–20 Jan 2025)' +
        ' — “A breach”, DataBreaches.net, 30 Jan 2025, ¶ 7.',
    )
  })

  it('leaves out what is not known', () => {
    const claim = evidence({ text: 'Nothing is known.' }, { speaker: null, source: null })
    expect(citationOf(claim, () => null)).toBe('Somebody: Nothing is known.')
  })

  it('names whom the speaker quotes and who passed it on', () => {
    const claim = evidence(
      { text: 'He has a house.', stance: 'alleged' },
      {
        attributedTo: [node('Person', { name: 'The owner' })],
        via: [node('Publisher', { name: 'Reuters' })],
      },
    )
    expect(citationOf(claim, () => null)).toContain(
      '0mid16B, quoting The owner, by way of Reuters (alleged): He has a house.',
    )
  })
})

describe('citationsOf', () => {
  it('puts one claim on a line, under the subject', () => {
    const lines = citationsOf(
      'APT 18',
      [evidence({ text: 'A.' }), evidence({ text: 'B.' })],
      () => null,
    ).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe('APT 18')
    expect(lines[2]).toMatch(/^- 0mid16B: B\./)
  })
})
