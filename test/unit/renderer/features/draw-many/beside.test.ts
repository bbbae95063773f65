import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, overlaps } from '../../../../../graph/layout/extent.ts'
import { shiftBeside } from '../../../../../renderer/features/draw-many/beside.ts'

const side = fc.integer({ min: 1, max: 400 })
const box = fc
  .record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }), side })
  .map(({ x, y, side: length }): Box => ({ left: x, right: x + length, top: y, bottom: y + length }))
const boxes = fc.array(box, { minLength: 1, maxLength: 8 })

test('nothing of the new picture lies on anything of the old one', () => {
  fc.assert(
    fc.property(boxes, boxes, (old, fresh) => {
      const { x, y } = shiftBeside(old, fresh)
      for (const one of fresh) {
        const moved = { left: one.left + x, right: one.right + x, top: one.top + y, bottom: one.bottom + y }
        for (const other of old) expect(overlaps(moved, other)).toBe(false)
      }
    }),
  )
})

test('on an empty canvas it stays where it is', () => {
  expect(shiftBeside([], [{ left: 0, right: 5, top: 0, bottom: 5 }])).toEqual({ x: 0, y: 0 })
})
