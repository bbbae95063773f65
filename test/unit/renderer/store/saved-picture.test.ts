import { beforeEach, describe, expect, it } from 'vitest'
import type { GraphNode, GraphRelationship, Value } from '../../../../graph/model/value.ts'
import { packRows } from '../../../../graph/packed/pack-rows.ts'
import { PackedRows } from '../../../../graph/packed/packed-rows.ts'
import type { Filter } from '../../../../graph/view/filter.ts'
import type { StyleRule } from '../../../../graph/view/style-rule.ts'
import { EMPTY_VIEW, type View } from '../../../../graph/view/view.ts'
import { pageGraph } from '../../../../renderer/store/page-graph.ts'
import {
  nodesNamedIn,
  pictureOf,
  readPicture,
  type SavedPicture,
} from '../../../../renderer/store/saved-picture.ts'

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

const filter: Filter = {
  order: 1,
  on: true,
  keep: 'others',
  effect: 'dim',
  condition: { by: 'time', of: 'nodes', key: 'published', from: '2018-01-01', to: null },
}
const rule: StyleRule = {
  order: 2,
  on: false,
  condition: { by: 'kind', labels: ['Person'] },
  appearance: { look: 'size', follows: { by: 'measure', measure: 'pagerank' } },
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
  leftOut: new Map([['MATCH (n) RETURN n', { of: 'a result', nodes: 400 }]]),
  filters: new Map([['f', filter]]),
  styles: new Map([['s', rule]]),
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

describe('a saved picture', () => {
  const text = () => JSON.stringify(pictureOf({ view, selection: new Set(['n:1', 'r:9']), camera }))
  const saved = () => readPicture(JSON.parse(text()))!.picture

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

  it('keeps what was put aside, folded, expanded, capped and selected, how it is looked at, and the camera', () => {
    const [apt, panda] = ['id:threat-actor/apt-18', 'id:threat-actor/dynamite-panda']
    expect(saved()).toMatchObject({
      hidden: [{ node: panda, x: 5, y: 5, pinned: false }],
      hiddenRelationships: [{ type: 'SAME_AS', start: apt, end: panda }],
      folded: [{ node: panda, into: apt, x: 7, y: 8, pinned: false }],
      expanded: [{ node: apt, brought: ['element:3'] }],
      capped: [{ node: apt, leftOut: 12 }],
      leftOut: [{ by: 'MATCH (n) RETURN n', of: 'a result', nodes: 400 }],
      filters: [{ id: 'f', filter }],
      styles: [{ id: 's', rule }],
      selection: [apt],
      camera,
    })
  })

  it.each([null, [], 'text', {}, { nodes: 'none' }])('is nothing when it is none: %j', raw => {
    expect(readPicture(raw)).toBeNull()
  })

  it.each<[string, string, string, Partial<SavedPicture>]>([
    [
      'a place that is no number',
      '-20.5',
      '"there"',
      { nodes: [{ node: 'element:3', x: 0, y: 0, pinned: false }] },
    ],
    ['a camera of no size', '0.75', '0', { camera: null }],
    ['a list that is none', '"folded":[', '"folded":7,"x":[', { folded: [] }],
    ['a filter by nobody knows what', '"by":"time"', '"by":"luck"', { filters: [] }],
    ['a rule without a look', '"look":"size"', '"look":"loud"', { styles: [] }],
  ])('leaves out and counts %s', (_what, sound, damaged, left) => {
    expect(text()).toContain(sound)
    const read = readPicture(JSON.parse(text().replace(sound, damaged)))!
    expect(read.lost).toBe(1)
    expect(read.picture).toEqual({ ...saved(), ...left })
  })
})
