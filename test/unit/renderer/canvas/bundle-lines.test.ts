import { describe, expect, it } from 'vitest'
import { withBundles } from '../../../../renderer/canvas/bundle-lines.ts'
import { withGroups } from '../../../../renderer/canvas/group-captions.ts'
import { nodeName, relationshipItems } from '../../../../renderer/canvas/mirror-items.ts'
import { withStraightLines } from '../../../../renderer/canvas/straight-lines.ts'
import { type Line, sceneOfLines } from './scene-of-lines.ts'

const TWO: readonly Line[] = [
  ['a', 'TARGETED', 'b', 'corroborated'],
  ['a', 'NAMES', 'b', 'alleged'],
  ['b', 'OWNS', 'c'],
]
const MANY: readonly Line[] = [...TWO, ['b', 'HIRED', 'a'], ['a', 'SELLS', 'b']]

describe('parallel lines', () => {
  it('stay as they are while they are few, and are one when that is asked for', () => {
    const { scene } = sceneOfLines(TWO)
    expect(withBundles(scene, false)).toBe(scene)
    const edges = [...withBundles(scene, true).edges.values()]
    expect(edges.map(({ keys, type }) => [keys, type])).toEqual([
      [['r:0', 'r:1'], 'TARGETED, NAMES'],
      [['r:2'], 'OWNS'],
    ])
  })

  it('are one where there are many, as sure as the least sure, and run both ways when some do', () => {
    const { edges } = withBundles(sceneOfLines(MANY).scene, false)
    expect([...edges.keys()]).toEqual(['r:0', 'r:2'])
    expect(edges.get('r:0')).toMatchObject({
      keys: ['r:0', 'r:1', 'r:3', 'r:4'],
      status: 'alleged',
      type: '4 types',
      bothWays: true,
    })
    expect(edges.get('r:2')!.bothWays).toBeUndefined()
  })

  it('never draw what is denied as one with what is said', () => {
    const { scene } = sceneOfLines([...MANY, ['a', 'DID_NOT_HIRE', 'b', 'denied']])
    const denied = [...withBundles(scene, true).edges.values()].filter(({ status }) => status === 'denied')
    expect(denied.map(({ keys }) => keys)).toEqual([['r:5']])
  })

  it('are read out as what they are', () => {
    const scene = withBundles(sceneOfLines(MANY).scene, false)
    expect(relationshipItems(scene, 'n:a').map(({ name }) => name)).toEqual([
      '4 types ↔ b, alleged, 4 relationships',
    ])
  })
})

it('lines are straight in a big picture where none lies on another', () => {
  const rim = Array.from({ length: 80 }, (_, index): Line => ['hub', 'R', `n${index}`])
  const { scene } = sceneOfLines([...rim, ['n0', 'S', 'hub'], ['hub', 'R', 'hub']])
  const straight = [...withStraightLines(scene).edges.values()].filter(edge => edge.straight)
  expect(straight.map(({ key }) => key)).toEqual(rim.slice(1).map((_, index) => `r:${index + 1}`))
  const small = sceneOfLines(TWO).scene
  expect(withStraightLines(small)).toBe(small)
})

it('a group says how many more it stands for', () => {
  const place = { x: 0, y: 0, pinned: false }
  const { view, scene } = sceneOfLines(TWO, {
    nodes: new Map([['n:a', place]]),
    folded: new Map([
      ['n:b', { into: 'n:a', place, group: true }],
      ['n:c', { into: 'n:a', place }],
    ]),
  })
  const node = withGroups(scene, view).nodes.get('n:a')!
  expect(node.caption).toBe('a +1')
  expect(nodeName(node)).toBe('a +1, vendor, 2 relationships, 1 alias folded in, group of 2')
  expect(withGroups(scene, { ...view, folded: new Map() })).toBe(scene)
})
