import { expect, it } from 'vitest'
import { nodesByDegree, relationshipsByStatus } from '../../../../../renderer/features/selecting/select-by.ts'
import { type Line, sceneOfLines } from '../../canvas/scene-of-lines.ts'

const LINES: readonly Line[] = [
  ['hub', 'R', 'a', 'alleged'],
  ['hub', 'R', 'b'],
  ['hub', 'S', 'b'],
  ['hub', 'R', 'hub'],
  ['lone', 'R', 'hidden'],
]
const place = { x: 0, y: 0, pinned: false }
const drawn = new Map((['hub', 'a', 'b', 'lone'] as const).map(name => [`n:${name}` as const, place]))
const { scene } = sceneOfLines(LINES, { nodes: drawn })

it('nodes are selected by how many relationships they have, in the graph or drawn, a loop once', () => {
  const by = (least: number | null, most: number | null, counted: 'graph' | 'drawn') =>
    nodesByDegree(scene, { least, most, counted })
  expect(by(4, null, 'drawn')).toEqual(['n:hub'])
  expect(by(null, 0, 'drawn')).toEqual(['n:lone'])
  expect(by(null, 1, 'graph')).toEqual(['n:a', 'n:lone'])
  expect(by(2, 2, 'graph')).toEqual(['n:b'])
  expect(by(null, null, 'graph')).toHaveLength(4)
})

it('relationships are told apart by status, one by one', () => {
  const groups = relationshipsByStatus(scene, key => (key === 'r:2' ? 'denied' : 'alleged'))
  expect([...groups]).toEqual([
    ['alleged', ['r:0', 'r:1', 'r:3']],
    ['denied', ['r:2']],
  ])
})
