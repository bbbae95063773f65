import { expect, test } from 'vitest'
import { EMPTY_VIEW, type View } from '../../../../graph/view/view.ts'
import { isStale } from '../../../../renderer/store/measures.ts'

const place = { x: 0, y: 0, pinned: false }
const view: View = {
  ...EMPTY_VIEW,
  nodes: new Map([
    ['n:a', place],
    ['n:b', place],
  ]),
  relationships: new Map([['r:1', true]]),
  folded: new Map([['n:c', { into: 'n:a', place }]]),
}
const taken = { picture: view }

test('a measure stays good when nodes are only moved, or when the same is drawn again', () => {
  expect(isStale(taken, view)).toBe(false)
  const moved = new Map(view.nodes).set('n:a', { x: 9, y: 9, pinned: true })
  expect(isStale(taken, { ...view, nodes: moved })).toBe(false)
})

test('it is stale once a node or relationship comes or goes, or an alias is folded elsewhere', () => {
  expect(isStale(taken, { ...view, nodes: new Map([['n:a', place]]) })).toBe(true)
  expect(isStale(taken, { ...view, relationships: new Map([['r:2', true]]) })).toBe(true)
  expect(isStale(taken, { ...view, folded: new Map([['n:c', { into: 'n:b', place }]]) })).toBe(true)
  expect(isStale(taken, { ...view, folded: new Map() })).toBe(true)
})
