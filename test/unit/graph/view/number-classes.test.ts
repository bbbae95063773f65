import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberClasses, stepOf } from '../../../../graph/view/number-classes.ts'

it('puts every number into one class, in order, with ends that occur', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), numbers => {
      const classes = numberClasses(numbers, 5)
      const values = new Set(numbers)
      expect(classes.length).toBe(Math.min(5, values.size))
      for (const number of numbers)
        expect(classes.filter(({ least, most }) => number >= least && number <= most)).toHaveLength(1)
      for (const [index, { least, most }] of classes.entries()) {
        expect(values.has(least) && values.has(most)).toBe(true)
        if (index > 0) expect(least).toBeGreaterThan(classes[index - 1]!.most)
      }
    }),
  )
})

it('does not let a few large numbers push all others into one class', () => {
  expect(numberClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10_000], 5)).toEqual([
    { least: 1, most: 2 },
    { least: 3, most: 4 },
    { least: 5, most: 6 },
    { least: 7, most: 8 },
    { least: 9, most: 10_000 },
  ])
})

it('spreads few classes over the whole scale', () => {
  const steps = (count: number) => Array.from({ length: count }, (_, index) => stepOf(index, count, 5))
  expect([1, 2, 3, 5].map(steps)).toEqual([[2], [0, 4], [0, 2, 4], [0, 1, 2, 3, 4]])
})
