import { beforeEach, describe, expect, it } from 'vitest'
import type { GraphNode, GraphRelationship, Value } from '../../../../graph/model/value.ts'
import { packRows } from '../../../../graph/packed/pack-rows.ts'
import { PackedRows } from '../../../../graph/packed/packed-rows.ts'
import { EMPTY_VIEW, type View } from '../../../../graph/view/view.ts'
import { pageGraph } from '../../../../renderer/store/page-graph.ts'
import { decodeView, encodeView, nodesNamedIn } from '../../../../renderer/store/view-file.ts'

const node = (elementId: string, labels: string[], properties: Record<string, Value>): GraphNode => ({
  kind: 'node',
  elementId,
  labels,
  properties: new Map(Object.entries(properties)),
})
const same: GraphRelationship = {
  kind: 'relationship',
  elementId: '9',
  type: 'SAME_AS',
  startId: '1',
  endId: '2',
  properties: new Map(),
}

const view: View = {
  ...EMPTY_VIEW,
  nodes: new Map([
    ['n:1', { x: 10, y: -20.5, pinned: true }],
    ['n:3', { x: 0, y: 0, pinned: false }],
  ]),
  relationships: new Map([['r:9', true]]),
  hidden: new Map([['n:2', { x: 5, y: 5, pinned: false }]]),
  hiddenRelationships: new Map([['r:9', true]]),
  folded: new Map([['n:2', { into: 'n:1', place: { x: 7, y: 8, pinned: false } }]]),
  expanded: new Map([['n:1', ['n:3', 'r:9']]]),
  capped: new Map([['n:1', 12]]),
}
const camera = { x: 1, y: 2, zoom: 0.75 }

beforeEach(() => {
  pageGraph.clear()
  const rows = [
    [node('1', ['Entity', 'ThreatActor'], { id: 'threat-actor/apt-18' })],
    [node('2', ['Entity'], { id: 'threat-actor/dynamite-panda' })],
    [node('3', ['Movie'], { id: 'the-matrix' })],
    [same],
  ]
  pageGraph.ingest(new PackedRows(packRows(['a'], rows)))
})

describe('a saved view', () => {
  const saved = () => decodeView(encodeView({ view, selection: new Set(['n:1', 'r:9']), camera }))!

  it('names the nodes of a case by what stays the same, others by their element id', () => {
    expect(saved().nodes).toEqual([
      { node: 'id:threat-actor/apt-18', x: 10, y: -20.5, pinned: true },
      { node: 'element:3', x: 0, y: 0, pinned: false },
    ])
    expect(nodesNamedIn(saved())).toEqual({
      ids: ['threat-actor/apt-18', 'threat-actor/dynamite-panda'],
      elementIds: ['3'],
    })
  })

  it('keeps what was put aside, folded, expanded, capped and selected, and the camera', () => {
    const { hidden, hiddenRelationships, folded, expanded, capped, selection, camera: kept } = saved()
    const [apt, panda] = ['id:threat-actor/apt-18', 'id:threat-actor/dynamite-panda']
    expect(hidden).toEqual([{ node: panda, x: 5, y: 5, pinned: false }])
    expect(hiddenRelationships).toEqual([{ type: 'SAME_AS', start: apt, end: panda }])
    expect(folded).toEqual([{ node: panda, into: apt, x: 7, y: 8, pinned: false }])
    expect(expanded).toEqual([{ node: apt, brought: ['element:3'] }])
    expect(capped).toEqual([{ node: apt, leftOut: 12 }])
    expect(selection).toEqual([apt])
    expect(kept).toEqual(camera)
  })

  it.each([
    '',
    'null',
    '[]',
    '{"format":"breachgraph-view","vers',
    JSON.stringify({ format: 'breachgraph-view', version: 2 }),
    JSON.stringify({ format: 'other', version: 1, nodes: [] }),
  ])('is nothing when the text is none: %j', text => {
    expect(decodeView(text)).toBeNull()
  })

  it.each([
    ['a place that is no number', (text: string) => text.replace('-20.5', '"there"')],
    ['a node without a name', (text: string) => text.replace('"element:3"', '"3"')],
    ['a camera of no size', (text: string) => text.replace('0.75', '0')],
    ['a missing list', (text: string) => text.replace('"folded"', '"fold"')],
  ])('is nothing with %s', (_what, damage) => {
    const text = encodeView({ view, selection: new Set(), camera })
    expect(damage(text)).not.toBe(text)
    expect(decodeView(damage(text))).toBeNull()
  })
})
