import { beforeEach, expect, it } from 'vitest'
import type { ElementKey } from '../../../../../graph/view/view.ts'
import { setShownScene } from '../../../../../renderer/canvas/shown-scene.ts'
import { selectHops, within } from '../../../../../renderer/features/explore/select-hops.ts'
import { useApp } from '../../../../../renderer/store/app-state.ts'
import { type Line, sceneOfLines } from '../../canvas/scene-of-lines.ts'

const CHAIN: readonly Line[] = [
  ['a', 'R', 'b'],
  ['c', 'R', 'b'],
  ['c', 'R', 'd'],
  ['d', 'R', 'e'],
  ['x', 'R', 'y'],
]
const { scene } = sceneOfLines(CHAIN)
const selected = () =>
  [...useApp.getState().selection]
    .map(key => key.slice(2))
    .sort()
    .join('')
const select = (...keys: ElementKey[]) => useApp.setState({ selection: new Set(keys) })

beforeEach(() => setShownScene(scene))

it('a neighbourhood reaches over lines whichever way they run, and no further than was asked', () => {
  const reach = (hops: number) => [...within(scene, ['n:a', 'r:4'], hops)].map(key => key.slice(2)).join('')
  expect([0, 1, 2, 9].map(reach)).toEqual(['a', 'ab', 'abc', 'abcde'])
})

it('growing again starts from the start nodes, and 0 goes back to them', () => {
  select('n:c')
  selectHops(1)
  expect(selected()).toBe('bcd')
  selectHops(2)
  expect(selected()).toBe('abcde')
  selectHops(1)
  expect(selected()).toBe('bcd')
  selectHops(0)
  expect(selected()).toBe('c')
})

it('what is selected anew is a new start', () => {
  select('n:c')
  selectHops(1)
  select('n:x')
  selectHops(1)
  expect(selected()).toBe('xy')
  selectHops(0)
  expect(selected()).toBe('x')
})
