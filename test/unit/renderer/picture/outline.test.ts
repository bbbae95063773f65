import { expect, it } from 'vitest'
import { outlineOf } from '../../../../renderer/picture/outline.ts'
import { SHAPE_PATHS } from '../../../../renderer/ui/shape-paths.ts'
import type { KindShape } from '../../../../renderer/canvas/kinds.ts'

const SHAPES = Object.keys(SHAPE_PATHS) as KindShape[]

/** The points a path goes to or bends towards. */
function pointsOf(path: string): { x: number; y: number }[] {
  return path
    .replaceAll(/A[^A-Z]*?(-?[\d.]+ -?[\d.]+)(?=[A-Z])/g, 'L$1')
    .split(/[A-Z]/)
    .filter(part => part.trim() !== '')
    .flatMap(part => {
      const numbers = part.trim().split(/\s+/).map(Number)
      return Array.from({ length: numbers.length / 2 }, (_, at) => ({
        x: numbers[2 * at]!,
        y: numbers[2 * at + 1]!,
      }))
    })
}

it.each(SHAPES)('%s fills its square and leaves it nowhere', shape => {
  const path = outlineOf(shape, 40)
  expect(path).toMatch(/^M[-\d.\sLQAZ]+Z$/)
  const points = pointsOf(path)
  for (const { x, y } of points) {
    expect(Math.abs(x)).toBeLessThanOrEqual(20)
    expect(Math.abs(y)).toBeLessThanOrEqual(20)
  }
  expect(Math.max(...points.map(({ x }) => x))).toBeCloseTo(20, 1)
  expect(Math.min(...points.map(({ x }) => x))).toBeCloseTo(-20, 1)
})

it('no two shapes have one outline', () => {
  expect(new Set(SHAPES.map(shape => outlineOf(shape, 40))).size).toBe(SHAPES.length)
})

it('grows with its size', () => {
  expect(outlineOf('diamond', 40)).toBe('M0 -20L20 0L0 20L-20 0Z')
  expect(outlineOf('diamond', 80)).toBe('M0 -40L40 0L0 40L-40 0Z')
})
