import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cameraOver, mapFit, seenOnMap } from '../../../../renderer/canvas/minimap-math.ts'

const MAP = { width: 184, height: 120 }
const CANVAS = { width: 900, height: 600 }

it('the map holds all of the picture, as large as it fits, in its middle', () => {
  const fit = mapFit({ left: -100, right: 1500, top: 50, bottom: 250 }, MAP, 8)
  expect(fit.scale).toBeCloseTo(168 / 1600)
  expect(-100 * fit.scale + fit.x).toBeCloseTo(8)
  expect(150 * fit.scale + fit.y).toBeCloseTo(60)
})

it('looking at a place of the map puts it into the middle of what is seen', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  fc.assert(
    fc.property(number(0, 184), number(0, 120), number(0.1, 4), (x, y, zoom) => {
      const fit = mapFit({ left: 0, right: 3000, top: 0, bottom: 2000 }, MAP, 8)
      const seen = seenOnMap(fit, cameraOver(fit, { x, y }, zoom, CANVAS), CANVAS)
      expect((seen.left + seen.right) / 2).toBeCloseTo(x, 6)
      expect((seen.top + seen.bottom) / 2).toBeCloseTo(y, 6)
      expect(seen.right - seen.left).toBeCloseTo((CANVAS.width / zoom) * fit.scale, 6)
    }),
  )
})

it('a single point has a map too', () => {
  const fit = mapFit({ left: 5, right: 5, top: 5, bottom: 5 }, MAP, 8)
  expect(Number.isFinite(fit.scale)).toBe(true)
})
