import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passes } from '../../../../graph/view/condition.ts'
import { effectsOf, NO_EFFECTS } from '../../../../graph/view/effects.ts'
import type { TraitSource } from '../../../../graph/view/element-traits.ts'
import type { Condition, Filter } from '../../../../graph/view/filter.ts'
import type { ElementKey } from '../../../../graph/view/view.ts'
import { knows, person, traitsOf, viewOf } from './view-traits.ts'

const KEYS = ['n:ann', 'n:ben', 'n:firm', 'n:claim', 'r:knows', 'r:owns'] as const satisfies ElementKey[]
const source: TraitSource = traitsOf(
  {
    'n:ann': person({
      relationships: 9,
      properties: new Map<string, string | bigint>([
        ['age', 40n],
        ['born', '1984-05'],
      ]),
    }),
    'n:ben': person({ relationships: 2, properties: new Map([['name', 'Ben’s']]) }),
    'n:firm': person({ kind: 'Firm', relationships: 4 }),
    'n:claim': person({ kind: 'Claim', stances: ['alleged'] }),
  },
  {
    'r:knows': knows({
      status: 'alleged',
      stances: ['alleged'],
      properties: new Map([['claims', ['a', 'b', 'c']]]),
    }),
    'r:owns': knows({
      type: 'OWNS',
      stances: ['alleged', 'reported'],
      properties: new Map([['since', 2.5]]),
    }),
  },
  { 'n:ann': 0.9, 'n:firm': 0.1 },
)

const filter = (condition: Condition, change: Partial<Filter> = {}): Filter => ({
  order: 0,
  on: true,
  keep: 'matching',
  effect: 'hide',
  condition,
  ...change,
})
const left = (condition: Condition, change: Partial<Filter> = {}) =>
  KEYS.filter(key => passes(filter(condition, change), key, source))

describe('a filter', () => {
  it('speaks of nodes alone or of relationships alone where it can mean only them', () => {
    expect(left({ by: 'kind', labels: ['Person'] })).toEqual(['n:ann', 'n:ben', 'r:knows', 'r:owns'])
    expect(left({ by: 'type', types: ['OWNS'] })).toEqual(['n:ann', 'n:ben', 'n:firm', 'n:claim', 'r:owns'])
    expect(left({ by: 'status', statuses: ['alleged'] })).not.toContain('r:owns')
    expect(left({ by: 'degree', least: 4, most: 8 })).toEqual(['n:firm', 'r:knows', 'r:owns'])
  })

  it('leaves what has no such value as it is, both ways round', () => {
    const age: Condition = { by: 'number', of: 'nodes', key: 'age', least: 50, most: null }
    expect(left(age)).toEqual(KEYS.filter(key => key !== 'n:ann'))
    expect(left(age, { keep: 'others' })).toEqual(KEYS)
    expect(left({ by: 'measure', measure: 'rank', least: 0.5, most: null })).toEqual(
      KEYS.filter(key => key !== 'n:firm'),
    )
    expect(left({ by: 'measure', measure: 'not taken', least: 0.5, most: null })).toEqual(KEYS)
  })

  it('counts lists by their length and searches texts whatever the case', () => {
    expect(left({ by: 'number', of: 'relationships', key: 'claims', least: null, most: 2 })).not.toContain(
      'r:knows',
    )
    expect(left({ by: 'text', of: 'nodes', key: 'name', contains: 'BEN' })).toContain('n:ben')
    expect(left({ by: 'text', of: 'nodes', key: 'name', contains: 'ann' })).not.toContain('n:ben')
  })

  it('lets a month pass that may lie in a range of days', () => {
    const born = (from: string | null, to: string | null) =>
      left({ by: 'time', of: 'nodes', key: 'born', from, to }).includes('n:ann')
    expect(born('1984-05-31', null)).toBe(true)
    expect(born('1984-06-01', null)).toBe(false)
    expect(born(null, '1984-05-01')).toBe(true)
    expect(born(null, '1984-04-30')).toBe(false)
    expect(born(null, '1984')).toBe(true)
  })

  it('takes one wanted stance for enough', () => {
    const alleged: Condition = { by: 'stance', stances: ['alleged'] }
    expect(left(alleged)).toEqual(KEYS)
    expect(left(alleged, { keep: 'others' })).toEqual(['n:ann', 'n:ben', 'n:firm', 'r:owns'])
  })
})

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ by: fc.constant('kind' as const), labels: fc.subarray(['Person', 'Firm', 'Claim']) }),
  fc.record({ by: fc.constant('type' as const), types: fc.subarray(['KNOWS', 'OWNS']) }),
  fc.record({
    by: fc.constant('degree' as const),
    least: fc.option(fc.integer({ min: 0, max: 10 })),
    most: fc.option(fc.integer({ min: 0, max: 10 })),
  }),
)
const anyFilter = fc.record({
  order: fc.nat(),
  on: fc.boolean(),
  keep: fc.constantFrom('matching' as const, 'others' as const),
  effect: fc.constantFrom('dim' as const, 'hide' as const),
  condition,
})

describe('the filters of a view', () => {
  it('read nothing and do nothing while none is on', () => {
    const silent: TraitSource = {
      node: () => expect.fail('read'),
      relationship: () => expect.fail('read'),
      measure: () => expect.fail('read'),
    }
    const off = filter({ by: 'kind', labels: [] }, { on: false })
    expect(effectsOf(viewOf(KEYS), silent)).toBe(NO_EFFECTS)
    expect(effectsOf(viewOf(KEYS, { filters: new Map([['off', off]]) }), silent)).toBe(NO_EFFECTS)
  })

  it('hide what any hides, dim what any other dims, and touch nothing that passes all', () => {
    fc.assert(
      fc.property(fc.array(anyFilter, { maxLength: 5 }), filters => {
        const view = viewOf(KEYS, { filters: new Map(filters.map((one, at) => [`f${at}`, one])) })
        const effects = effectsOf(view, source)
        for (const key of KEYS) {
          const failed = filters.filter(one => one.on && !passes(one, key, source))
          const expected = failed.some(({ effect }) => effect === 'hide') ? 'hide' : failed[0]?.effect
          expect(effects.get(key)).toBe(expected)
        }
      }),
    )
  })

  it('split what a condition speaks of in two when turned round', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(...KEYS), (one, key) => {
        const both = (['matching', 'others'] as const).map(keep => passes(filter(one, { keep }), key, source))
        expect(both).toContain(true)
        const speaks = one.by === 'type' ? key.startsWith('r:') : key.startsWith('n:')
        expect(both[0] === both[1]).toBe(!speaks)
      }),
    )
  })
})
