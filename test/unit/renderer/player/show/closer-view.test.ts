import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedBy, zoomedAt } from '../../../../../renderer/player/show/closer-view.ts'

const number = fc.double({ min: -1000, max: 1000, noNaN: true })
const point = fc.record({ x: number, y: number })

test('what is held stays where it is on the screen', () => {
  fc.assert(
    fc.property(point, point, fc.double({ min: 1.05, max: 3, noNaN: true }), (middle, held, factor) => {
      const closer = zoomedAt(middle, 1.5, held, factor)!
      expect((held.x - closer.x) * closer.by).toBeCloseTo((held.x - middle.x) * 1.5, 4)
      expect((held.y - closer.y) * closer.by).toBeCloseTo((held.y - middle.y) * 1.5, 4)
    }),
  )
})

test('no nearer than twelve times, and no farther than the scene itself', () => {
  expect(zoomedAt({ x: 0, y: 0 }, 10, { x: 5, y: 5 }, 4)?.by).toBe(12)
  expect(zoomedAt({ x: 0, y: 0 }, 1.2, { x: 5, y: 5 }, 0.5)).toBeNull()
})

test('a drag moves the middle by as much', () => {
  expect(movedBy({ x: 1, y: 2 }, 2, { x: 10, y: -10 })).toEqual({ x: 11, y: -8, by: 2 })
})
