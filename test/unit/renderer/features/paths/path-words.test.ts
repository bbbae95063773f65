import { describe, expect, it } from 'vitest'
import { leftOut, settingsInWords } from '../../../../../renderer/features/paths/path-words.ts'

describe('what is left out of the paths', () => {
  const found = { paths: [], onlyGeneric: false, more: false, unfinished: null }

  it('is nothing where everything was found', () => {
    expect(leftOut(found)).toBeNull()
  })

  it('is said with what to do about it', () => {
    expect(leftOut({ ...found, more: true, paths: Array(500) })).toMatch(/^These are the first 500 /)
    expect(leftOut({ ...found, unfinished: 5 })).toMatch(/^It took too long at 5 steps: .* Allow fewer /)
  })
})

describe('what may lie between', () => {
  it('is said as it begins, and with what was changed', () => {
    expect(settingsInWords({}, null)).toBe('shortest, up to 6 steps')
    expect(
      settingsInWords({ mode: 'all', hops: 1, direction: 'along', generic: true, evidence: true }, ['A']),
    ).toBe('all, up to 1 step, along the arrows, 1 type, generic nodes too, claims too')
  })
})
