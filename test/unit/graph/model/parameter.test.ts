import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Parameters, settingsFor } from '../../../../graph/model/parameter.ts'

const parameters = {
  distance: { kind: 'number', label: 'Distance', min: 10, max: 20, step: 1, initial: 15 },
  way: {
    kind: 'choice',
    label: 'Way',
    choices: [
      { value: 'in', label: 'In' },
      { value: 'out', label: 'Out' },
    ],
    initial: 'out',
  },
  loose: { kind: 'boolean', label: 'Loose', initial: true },
} as const satisfies Parameters

test('what is not set stays as it begins', () => {
  expect(settingsFor(parameters, {})).toEqual({ distance: 15, way: 'out', loose: true })
  expect(settingsFor(parameters, { way: 'in', loose: false })).toEqual({
    distance: 15,
    way: 'in',
    loose: false,
  })
})

test('a number out of bounds becomes the nearest in them', () => {
  expect(settingsFor(parameters, { distance: 3 }).distance).toBe(10)
  expect(settingsFor(parameters, { distance: 300 }).distance).toBe(20)
})

test('whatever a file holds, every setting is one of its parameter', () => {
  const anything = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constantFrom('in', 'out'))
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('distance', 'way', 'loose', 'other'), anything), settings => {
      const { distance, way, loose, ...rest } = settingsFor(parameters, settings)
      expect(distance).toBeGreaterThanOrEqual(10)
      expect(distance).toBeLessThanOrEqual(20)
      expect(['in', 'out']).toContain(way)
      expect(typeof loose).toBe('boolean')
      expect(rest).toEqual({})
    }),
  )
})
