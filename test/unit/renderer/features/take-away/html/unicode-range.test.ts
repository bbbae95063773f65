import { expect, it } from 'vitest'
import { usesRange } from '../../../../../../renderer/features/take-away/html/unicode-range.ts'

it('finds letters of a range, single ones and beyond the first plane', () => {
  expect(usesRange('Ярославль', 'U+0301,U+0400-045F')).toBe(true)
  expect(usesRange('Plain words', 'U+0301,U+0400-045F')).toBe(false)
  expect(usesRange('№', 'U+2116')).toBe(true)
  expect(usesRange('𝒜', 'U+1D400-1D7FF')).toBe(true)
})
