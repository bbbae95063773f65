import { expect, test } from 'vitest'
import { measureKey, measureName, readMeasureKey } from '../../../../graph/analysis/measure.ts'
import { communities, degree, MEASURES, pageRank } from '../../../../graph/analysis/measures.ts'

test('a key holds what is not as it begins, and nothing else', () => {
  expect(measureKey(degree, {})).toBe('degree')
  expect(measureKey(degree, { direction: 'all' })).toBe('degree')
  expect(measureKey(degree, { direction: 'in' })).toBe('degree;direction=in')
  expect(measureKey(communities, { seed: 7, resolution: 1.5 })).toBe('communities;resolution=1.5;seed=7')
})

test('measure and settings are read from the key they made', () => {
  const settings = { direction: 'either', damping: 0.9 }
  expect(readMeasureKey(measureKey(pageRank, settings), MEASURES)).toEqual({ measure: pageRank, settings })
  expect(readMeasureKey('degree', MEASURES)).toEqual({ measure: degree, settings: { direction: 'all' } })
})

test('a key from elsewhere is read as far as it says something', () => {
  expect(readMeasureKey('closeness', MEASURES)).toBeNull()
  expect(readMeasureKey('degree;direction=sideways;x', MEASURES)?.settings).toEqual({ direction: 'all' })
  expect(readMeasureKey('communities;resolution=many', MEASURES)?.settings).toEqual({
    resolution: 1,
    seed: 1,
  })
})

test('a name tells measures taken in two ways apart', () => {
  expect(measureName(degree, {})).toBe('Degree')
  expect(measureName(degree, { direction: 'in' })).toBe('Degree (coming in)')
  expect(measureName(communities, { resolution: 1.5 })).toBe('Communities (resolution 1.5)')
})
