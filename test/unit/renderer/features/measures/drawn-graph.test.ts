import { expect, test } from 'vitest'
import type { NodeKey, RelationshipKey, View } from '../../../../../graph/view/view.ts'
import { drawnGraph } from '../../../../../renderer/features/measures/drawn-graph.ts'

const place = { x: 0, y: 0, pinned: false }
const ends: Record<RelationshipKey, { start: NodeKey; end: NodeKey }> = {
  'r:1': { start: 'n:a', end: 'n:b' },
  'r:2': { start: 'n:alias', end: 'n:b' },
  'r:3': { start: 'n:alias', end: 'n:a' },
  'r:4': { start: 'n:b', end: 'n:b' },
}
const view: Pick<View, 'nodes' | 'relationships' | 'folded'> = {
  nodes: new Map([
    ['n:a', place],
    ['n:b', place],
  ]),
  relationships: new Map((Object.keys(ends) as RelationshipKey[]).map(key => [key, true])),
  folded: new Map([['n:alias', { into: 'n:a', place }]]),
}

test('takes a folded alias for the node it is folded into, and what ties the two for nothing', () => {
  expect(drawnGraph(view, key => ends[key])).toEqual({
    nodes: ['n:a', 'n:b'],
    relationships: [
      { source: 'n:a', target: 'n:b' },
      { source: 'n:a', target: 'n:b' },
      { source: 'n:b', target: 'n:b' },
    ],
  })
})
