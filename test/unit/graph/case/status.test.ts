import { describe, expect, test } from 'vitest'
import type { ClaimRecord, Stance } from '../../../../graph/case/case-file.ts'
import { statusRule, type Tie } from '../../../../graph/case/status.ts'
import { smallCase } from './small-case.ts'

const base = smallCase().claims[5]!

function claim(stance: Stance, given: Partial<ClaimRecord> = {}): ClaimRecord {
  return { ...base, stance, statedBy: 'publisher/daily', ...given }
}

function status(claims: readonly ClaimRecord[], ties: readonly Tie[] = []) {
  return statusRule(ties)(claims)
}

const negative = { polarity: 'negative' } as const

describe('a status', () => {
  test.each([
    ['single-source', [claim('observed')]],
    ['single-source', [claim('reported')]],
    ['single-source', [claim('stated')]],
    ['single-source', [claim('assessed'), claim('alleged', { statedBy: 'threat-actor/red' })]],
    ['alleged', [claim('alleged'), claim('speculated', { statedBy: 'group/experts' })]],
    ['speculated', [claim('speculated'), claim('hypothetical')]],
    ['hypothetical', [claim('hypothetical'), claim('not-known')]],
    ['unknown', [claim('not-known'), claim('no-reply'), claim('declined')]],
    ['unknown', []],
    ['denied', [claim('denied', negative)]],
    ['denied', [claim('alleged', negative), claim('hypothetical')]],
    ['disputed', [claim('alleged'), claim('denied', negative)]],
    ['disputed', [claim('speculated'), claim('stated', negative)]],
    ['disputed', [claim('reported'), claim('observed', { ...negative, statedBy: 'regulator/office' })]],
    ['speculated', [claim('speculated', negative)]],
  ] as const)('is %s', (expected, claims) => {
    expect(status(claims)).toBe(expected)
  })
})

describe('two assertions', () => {
  const one = claim('assessed', { statedBy: 'person/one' })
  const other = claim('stated', { statedBy: 'vendor/other' })

  test('corroborate when their speakers are independent', () => {
    expect(status([one, other])).toBe('corroborated')
  })

  test('of one speaker count once', () => {
    expect(status([one, { ...other, statedBy: one.statedBy }])).toBe('single-source')
  })

  test.each(['WORKS_FOR', 'HIRED', 'OWNS', 'ACQUIRED_BY', 'FOUNDED'])(
    'count once when %s ties them',
    type => {
      expect(status([one, other], [{ type, start: 'person/one', end: 'vendor/other' }])).toBe('single-source')
      expect(status([one, other], [{ type, start: 'vendor/other', end: 'person/one' }])).toBe('single-source')
    },
  )

  test('count once when a chain of ties joins them', () => {
    const ties = [
      { type: 'WORKS_FOR', start: 'person/one', end: 'investigator/firm' },
      { type: 'HIRED', start: 'vendor/other', end: 'investigator/firm' },
    ]
    expect(status([one, other], ties)).toBe('single-source')
  })

  test('corroborate across relationships that tie nobody', () => {
    const ties = [{ type: 'CLIENT_OF', start: 'person/one', end: 'vendor/other' }]
    expect(status([one, other], ties)).toBe('corroborated')
  })

  test.each(['attributesTo', 'via'])('count once when one passes on the other by %s', field => {
    expect(status([{ ...one, [field]: ['vendor/other'] }, other])).toBe('single-source')
  })

  test('count once when both pass on the same third', () => {
    const origin = { attributesTo: ['person/owner'] }
    expect(
      status([
        { ...one, ...origin },
        { ...other, ...origin },
      ]),
    ).toBe('single-source')
  })
})
