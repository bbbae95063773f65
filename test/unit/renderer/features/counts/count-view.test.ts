import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GraphNode, GraphRelationship, Value } from '../../../../../graph/model/value.ts'
import { packRows } from '../../../../../graph/packed/pack-rows.ts'
import { PackedRows } from '../../../../../graph/packed/packed-rows.ts'
import { EMPTY_VIEW, type View } from '../../../../../graph/view/view.ts'
import { countView } from '../../../../../renderer/features/counts/count-view.ts'
import { CASE_SHAPE, useGraphShape } from '../../../../../renderer/store/graph-shape.ts'
import { pageGraph } from '../../../../../renderer/store/page-graph.ts'

const node = (elementId: string, label: string): GraphNode => ({
  kind: 'node',
  elementId,
  labels: [label],
  properties: new Map(),
})
const relationship = (
  elementId: string,
  startId: string,
  endId: string,
  properties: Record<string, Value>,
): GraphRelationship => ({
  kind: 'relationship',
  elementId,
  type: 'TARGETED',
  startId,
  endId,
  properties: new Map(Object.entries(properties)),
})

const PLACE = { x: 0, y: 0, pinned: false }

describe('countView', () => {
  beforeEach(() => {
    const rows: Value[][] = [
      [node('1', 'ThreatActor')],
      [node('2', 'Vendor')],
      [node('3', 'Claim')],
      [node('4', 'ThreatActor')],
      [relationship('a', '1', '2', { status: 'alleged', claims: ['c1'] })],
      [relationship('b', '1', '2', { status: 'unknown', claims: [] })],
      [relationship('c', '3', '2', {})],
      [relationship('d', '2', '1', {})],
    ]
    pageGraph.ingest(new PackedRows(packRows(['x'], rows)))
  })
  afterEach(() => {
    pageGraph.clear()
    useGraphShape.setState({ shape: CASE_SHAPE })
  })

  const view: View = {
    ...EMPTY_VIEW,
    nodes: new Map([
      ['n:1', PLACE],
      ['n:2', PLACE],
      ['n:3', PLACE],
    ]),
    folded: new Map([['n:4', { into: 'n:1', place: PLACE }]]),
    relationships: new Map([
      ['r:a', true],
      ['r:b', true],
      ['r:c', true],
      ['r:d', true],
    ]),
    capped: new Map([
      ['n:1', 12],
      ['n:2', 3],
    ]),
  }

  it('counts entities, folded ones too, but no evidence', () => {
    expect(countView(view).drawn).toEqual(['n:1', 'n:2', 'n:4'])
  })

  it('adds up what caps left out', () => {
    expect(countView(view).capped).toBe(15)
  })

  it('tells what is only alleged, and what nobody says', () => {
    expect(countView(view).alleged).toEqual(['r:a'])
    expect(countView(view).unsourced).toEqual(['r:b', 'r:d'])
  })

  it('calls nothing alleged or unsourced, and no node evidence, where there are no claims', () => {
    useGraphShape.setState({ shape: { ...CASE_SHAPE, isCase: false } })
    const counts = countView(view)
    expect(counts.alleged).toEqual([])
    expect(counts.unsourced).toEqual([])
    expect(counts.drawn).toEqual(['n:1', 'n:2', 'n:3', 'n:4'])
  })
})
