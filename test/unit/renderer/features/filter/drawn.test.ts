import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GraphNode, GraphRelationship, Value } from '../../../../../graph/model/value.ts'
import { packRows } from '../../../../../graph/packed/pack-rows.ts'
import { PackedRows } from '../../../../../graph/packed/packed-rows.ts'
import type { Filter } from '../../../../../graph/view/filter.ts'
import { EMPTY_VIEW, type View } from '../../../../../graph/view/view.ts'
import { effectsNow, looksNow, traitsNow } from '../../../../../renderer/canvas/view-effects.ts'
import { drawnProperties } from '../../../../../renderer/features/filter/drawn-properties.ts'
import { drawnValues } from '../../../../../renderer/features/filter/drawn-values.ts'
import { subjectsOf } from '../../../../../renderer/features/filter/subjects.ts'
import { useClaimFacts } from '../../../../../renderer/store/claim-facts.ts'
import { CASE_SHAPE, useGraphShape } from '../../../../../renderer/store/graph-shape.ts'
import { useMeasures } from '../../../../../renderer/store/measures.ts'
import { pageGraph, tellIngested } from '../../../../../renderer/store/page-graph.ts'

const node = (elementId: string, label: string, properties: Record<string, Value> = {}): GraphNode => ({
  kind: 'node',
  elementId,
  labels: [label],
  properties: new Map(Object.entries(properties)),
})
const line = (elementId: string, type: string, properties: Record<string, Value>): GraphRelationship => ({
  kind: 'relationship',
  elementId,
  type,
  startId: '1',
  endId: '2',
  properties: new Map(Object.entries(properties)),
})
const PLACE = { x: 0, y: 0, pinned: false }
const view: View = {
  ...EMPTY_VIEW,
  nodes: new Map([
    ['n:1', PLACE],
    ['n:2', PLACE],
    ['n:3', PLACE],
  ]),
  relationships: new Map([
    ['r:a', true],
    ['r:b', true],
  ]),
}

beforeEach(() => {
  const rows: Value[][] = [
    [node('1', 'ThreatActor', { name: 'APT 18' })],
    [node('2', 'Vendor', { name: 'Apex', founded: 1998n })],
    [node('3', 'Claim', { stance: 'denied', saidEarliest: { kind: 'date', epochDay: 20_000 } })],
    [line('a', 'TARGETED', { status: 'alleged', claims: ['c1', 'c2'] })],
    [line('b', 'SELLS', { status: 'corroborated', claims: ['c2'] })],
  ]
  pageGraph.ingest(new PackedRows(packRows(['x'], rows)))
  const told = { said: null, happened: null }
  useClaimFacts.setState({
    known: new Map([
      ['c1', { ...told, stance: 'alleged', happened: '2014-04/2014-06' }],
      ['c2', { ...told, stance: 'reported' }],
    ]),
  })
  tellIngested()
})
afterEach(() => {
  pageGraph.clear()
  useClaimFacts.setState({ known: new Map() })
  useMeasures.setState({ taken: new Map() })
  useGraphShape.setState({ shape: CASE_SHAPE })
  tellIngested()
})

const listed = (by: Parameters<typeof drawnValues>[2]) =>
  drawnValues(view, traitsNow(), by).map(({ value, keys }) => [value, keys.length])

describe('what filters offer', () => {
  it('is what is drawn, in a case in its own order', () => {
    expect(listed('kind')).toEqual([
      ['ThreatActor', 1],
      ['Vendor', 1],
      ['Claim', 1],
    ])
    expect(listed('status')).toEqual([
      ['corroborated', 1],
      ['alleged', 1],
    ])
    expect(listed('stance')).toEqual([
      ['reported', 2],
      ['alleged', 1],
      ['denied', 1],
    ])
  })

  it('has nothing of how sure or how said in a graph that does not tell', () => {
    useGraphShape.setState({ shape: { ...CASE_SHAPE, isCase: false } })
    expect(listed('status')).toEqual([])
    expect(listed('stance')).toEqual([])
    expect(listed('type')).toEqual([
      ['SELLS', 1],
      ['TARGETED', 1],
    ])
    expect(subjectsOf(view, traitsNow()).map(({ id }) => id)).toContain('relationships status')
  })

  it('has each property by what it holds, and times of claims on their relationships', () => {
    const read = drawnProperties(view, traitsNow()).map(({ of, key, holds, least, most }) => [
      ...[of, key, holds],
      ...(holds === 'numbers' ? [least, most] : []),
    ])
    expect(read).toEqual([
      ['nodes', 'founded', 'numbers', 1998, 1998],
      ['nodes', 'name', 'texts'],
      ['nodes', 'saidEarliest', 'times'],
      ['nodes', 'stance', 'texts'],
      ['relationships', 'claims', 'numbers', 1, 2],
      ['relationships', 'happened', 'times'],
    ])
  })
})

describe('what filters and rules make of the view', () => {
  const happened: Filter = {
    order: 1,
    on: true,
    keep: 'matching',
    effect: 'hide',
    condition: { by: 'time', of: 'relationships', key: 'happened', from: '2014-07', to: null },
  }

  it('is worked out once for each view and reading', () => {
    const filtered = { ...view, filters: new Map([['f', happened]]) }
    const first = effectsNow(filtered)
    expect([...first]).toEqual([['r:a', 'hide']])
    expect(effectsNow({ ...filtered })).toBe(first)
    useClaimFacts.setState({ known: new Map() })
    expect([...effectsNow(filtered)]).toEqual([])
  })

  it('follows a measure as soon as it is taken', () => {
    const styled: View = {
      ...view,
      styles: new Map([
        [
          's',
          {
            order: 1,
            on: true,
            condition: null,
            appearance: { look: 'size', follows: { by: 'measure', measure: 'rank' } },
          },
        ],
      ]),
    }
    expect(looksNow(styled).of.size).toBe(0)
    const rank = { id: 'rank', label: 'Rank', values: new Map([['n:1', 0.5] as const]) }
    useMeasures.setState({ taken: new Map([['rank', rank as never]]) })
    expect([...looksNow(styled).of.keys()]).toEqual(['n:1'])
  })
})
