import { expect, test } from 'vitest'
import type { NodeKey } from '../../../../../graph/view/view.ts'
import { rankByConnections, Taking } from '../../../../../renderer/features/draw-many/take-best.ts'

test('the most connected come first, equals as they came', () => {
  const connections = new Map<NodeKey, number>([
    ['n:b', 2],
    ['n:c', 5],
    ['n:d', 2],
  ])
  expect(rankByConnections(['n:a', 'n:b', 'n:c', 'n:d', 'n:e'], connections)).toEqual([
    'n:c',
    'n:b',
    'n:d',
    'n:a',
    'n:e',
  ])
})

test('takes as many nodes as may be', () => {
  const taking = new Taking([], { nodes: 2, elements: 100 })
  expect(taking.take('n:a', [])).toBe(true)
  expect(taking.take('n:b', ['n:a'])).toBe(true)
  expect(taking.take('n:c', [])).toBe(false)
  expect(taking.taken).toEqual(['n:a', 'n:b'])
})

test('counts the relationships each node brings: to what is drawn, to those taken, and to itself', () => {
  const taking = new Taking(['n:drawn'], { nodes: 100, elements: 6 })
  expect(taking.take('n:a', ['n:drawn', 'n:drawn', 'n:far'])).toBe(true)
  expect(taking.take('n:b', ['n:a', 'n:b'])).toBe(true)
  // Three and three make six: nothing more fits, be it a node alone.
  expect(taking.take('n:c', [])).toBe(false)
  expect(taking.taken).toEqual(['n:a', 'n:b'])
})
