import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boxBetween, isInside } from '../../../../renderer/canvas/inside.ts'
import { shapeOf } from '../../../../renderer/canvas/lasso.ts'

it('tells inside from outside of a line that is dented', () => {
  const dented = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 4 },
    { x: 0, y: 10 },
  ]
  expect(isInside({ x: 5, y: 2 }, dented)).toBe(true)
  expect(isInside({ x: 5, y: 7 }, dented)).toBe(false)
  expect(isInside({ x: 1, y: 7 }, dented)).toBe(true)
  expect(isInside({ x: 11, y: 2 }, dented)).toBe(false)
  expect(isInside({ x: 1, y: 1 }, [])).toBe(false)
})

it('has inside a box what is between its corners, whichever they are', () => {
  const place = fc.record({
    x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
    y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  })
  fc.assert(
    fc.property(place, place, place, (a, b, point) => {
      const between = (c: number, d: number, e: number) => e > Math.min(c, d) && e < Math.max(c, d)
      fc.pre(point.x !== a.x && point.x !== b.x && point.y !== a.y && point.y !== b.y)
      expect(isInside(point, boxBetween(a, b))).toBe(between(a.x, b.x, point.x) && between(a.y, b.y, point.y))
    }),
  )
})

it('draws what the tool says, and without one what the held key says', () => {
  const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
  expect(shapeOf(none, 'pan')).toBeNull()
  expect(shapeOf({ ...none, shiftKey: true }, 'pan')).toBe('lasso')
  expect(shapeOf({ ...none, ctrlKey: true }, 'pan')).toBe('box')
  expect(shapeOf({ ...none, altKey: true }, 'pan')).toBe('box')
  expect(shapeOf({ ...none, shiftKey: true }, 'box')).toBe('box')
  expect(shapeOf(none, 'lasso')).toBe('lasso')
})
