import { describe, expect, it } from 'vitest'
import { packRows } from '../../../../../graph/packed/pack-rows.ts'
import { PackedRows } from '../../../../../graph/packed/packed-rows.ts'
import type { GraphNode, Value } from '../../../../../graph/model/value.ts'
import { byVoice, readEvidence } from '../../../../../renderer/features/inspector/evidence.ts'

const node = (elementId: string, label: string, name: string): GraphNode => ({
  kind: 'node',
  elementId,
  labels: [label],
  properties: new Map([['name', name]]),
})

const COLUMNS = ['claim', 'source', 'speaker', 'attributedTo', 'via', 'asked', 'contradicts', 'inTensionWith']
const mandiant = node('1', 'Investigator', 'Mandiant')
const chs = node('2', 'HospitalSystem', 'Community Health Systems')

function outcomeOf(rows: readonly (readonly Value[])[]) {
  const batches = [new PackedRows(packRows(COLUMNS, rows))]
  return { columns: COLUMNS, batches, rowCount: rows.length, more: false, summary: null }
}

describe('readEvidence', () => {
  it('reads what stands for and against a claim', () => {
    const other = node('12', 'Claim', 'c12')
    const [evidence] = readEvidence(
      outcomeOf([
        [
          node('11', 'Claim', 'c11'),
          null,
          mandiant,
          [chs],
          [],
          [],
          [
            new Map<string, Value>([
              ['claim', other],
              ['speaker', chs],
            ]),
          ],
          [],
        ],
      ]),
    )
    expect(evidence).toMatchObject({ source: null, via: [], asked: [], inTensionWith: [] })
    expect(evidence!.speaker).toEqual(mandiant)
    expect(evidence!.attributedTo).toEqual([chs])
    expect(evidence!.contradicts).toEqual([{ claim: other, speaker: chs }])
  })
})

describe('byVoice', () => {
  it('groups by who says so, those who say most first, in the order of the claims', () => {
    const claim = (id: string, speaker: GraphNode | null): readonly Value[] => [
      node(id, 'Claim', id),
      null,
      speaker,
      [],
      [],
      [],
      [],
      [],
    ]
    const voices = byVoice(
      readEvidence(
        outcomeOf([claim('a', chs), claim('b', mandiant), claim('c', null), claim('d', mandiant)]),
      ),
    )
    expect(
      voices.map(({ speaker, evidence }) => [speaker?.elementId, evidence.map(e => e.claim.elementId)]),
    ).toEqual([
      ['1', ['b', 'd']],
      ['2', ['a']],
      [undefined, ['c']],
    ])
  })
})
