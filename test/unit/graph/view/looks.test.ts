import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksOf, NO_LOOKS } from '../../../../graph/view/looks.ts'
import type { TraitSource } from '../../../../graph/view/element-traits.ts'
import { type Appearance, HUES, type StyleRule } from '../../../../graph/view/style-rule.ts'
import { type ElementKey, type NodeKey, nodeKey, type View } from '../../../../graph/view/view.ts'
import { knows, person, traitsOf, viewOf } from './view-traits.ts'

const rule = (appearance: Appearance, change: Partial<StyleRule> = {}): StyleRule => ({
  order: 0,
  on: true,
  condition: null,
  appearance,
  ...change,
})
const fixed = { look: 'fixed', colour: null, shape: null, size: null, width: null } as const
const KEYS = ['n:a', 'n:b', 'n:c', 'r:1', 'r:2'] as const satisfies ElementKey[]
const source = traitsOf(
  {
    'n:a': person({ relationships: 1, properties: new Map([['alias', 'Al']]) }),
    'n:b': person({ relationships: 5, properties: new Map([['team', 'red']]) }),
    'n:c': person({ kind: 'Firm', relationships: 9, properties: new Map([['team', 'blue']]) }),
  },
  {
    'r:1': knows({ properties: new Map([['weight', 1n]]) }),
    'r:2': knows({ type: 'OWNS', properties: new Map([['weight', 7n]]) }),
  },
  { 'n:a': 0.2, 'n:b': 0.8 },
)
const styled = (...rules: StyleRule[]): View =>
  viewOf(KEYS, { styles: new Map(rules.map((one, at) => [`s${at}`, { ...one, order: at }])) })

describe('style rules', () => {
  it('read nothing while none is on', () => {
    const silent: TraitSource = {
      node: () => expect.fail('read'),
      relationship: () => expect.fail('read'),
      measure: () => expect.fail('read'),
    }
    expect(looksOf(styled(rule({ ...fixed, colour: 'red' }, { on: false })), silent)).toBe(NO_LOOKS)
  })

  it('give one look to whatever meets their condition, and to each sort only what it can bear', () => {
    const { of } = looksOf(
      styled(rule({ look: 'fixed', colour: 'red', shape: 'tag', size: 2, width: 4 })),
      source,
    )
    expect(of.get('n:a')).toEqual({ colour: 'red', shape: 'tag', factor: 2 })
    expect(of.get('r:1')).toEqual({ colour: 'red', width: 4 })
    const firms = looksOf(
      styled(rule({ ...fixed, colour: 'red' }, { condition: { by: 'kind', labels: ['Firm'] } })),
      source,
    )
    expect([...firms.of.keys()]).toEqual(['n:c'])
  })

  it('follow numbers along a scale and texts by category; what has no value is left as it is', () => {
    const { of, groups } = looksOf(
      styled(
        rule({ look: 'size', follows: { by: 'measure', measure: 'rank' } }),
        rule({ look: 'width', follows: { by: 'property', key: 'weight' } }),
        rule({ look: 'colour', of: 'nodes', follows: { by: 'property', key: 'team' } }),
        rule({ look: 'caption', key: 'alias' }),
      ),
      source,
    )
    expect(of.get('n:a')).toEqual({ side: 24, caption: 'Al' })
    expect(of.get('n:b')).toEqual({ side: 76, colour: HUES[1] })
    expect(of.get('n:c')).toEqual({ colour: HUES[0] })
    expect(of.get('r:1')!.width!).toBeLessThan(of.get('r:2')!.width!)
    expect(groups.get('s0')!.map(({ mark, keys }) => [mark, keys])).toEqual([
      [{ least: 0.2, most: 0.2 }, ['n:a']],
      [{ least: 0.8, most: 0.8 }, ['n:b']],
    ])
    expect(groups.get('s2')!.map(({ mark }) => mark)).toEqual([{ text: 'blue' }, { text: 'red' }])
    expect(groups.get('s3')).toEqual([])
  })

  it('win over earlier ones, part by part, and the groups tell whom they still hold', () => {
    const all = rule({ ...fixed, colour: 'red', shape: 'tag' })
    const firms = rule({ ...fixed, colour: 'blue' }, { condition: { by: 'kind', labels: ['Firm'] } })
    const after = looksOf(styled(all, firms), source)
    expect(after.of.get('n:c')).toEqual({ colour: 'blue', shape: 'tag' })
    const before = looksOf(styled(firms, all), source)
    expect(before.of.get('n:c')).toEqual({ colour: 'red', shape: 'tag' })
    expect(before.groups.get('s0')!.flatMap(({ keys }) => keys)).toEqual([])
  })

  it('give the eighth category and all after it one colour', () => {
    const teams = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        nodeKey(`${at}`),
        person({ properties: new Map([['team', `t${at}`]]) }),
      ]),
    ) as Record<NodeKey, ReturnType<typeof person>>
    const view = viewOf(Object.keys(teams) as NodeKey[], {
      styles: new Map([
        ['s', rule({ look: 'colour', of: 'nodes', follows: { by: 'property', key: 'team' } })],
      ]),
    })
    const groups = looksOf(view, traitsOf(teams)).groups.get('s')!
    expect(groups).toHaveLength(8)
    expect(groups[7]).toMatchObject({ mark: 'others', look: { colour: 'grey' } })
    expect(groups.flatMap(({ keys }) => keys)).toHaveLength(12)
  })

  it('never make less of a larger number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }), degrees => {
        const nodes = Object.fromEntries(
          degrees.map((relationships, at) => [nodeKey(`${at}`), person({ relationships })]),
        ) as Record<NodeKey, ReturnType<typeof person>>
        const keys = Object.keys(nodes) as NodeKey[]
        const view = viewOf(keys, {
          styles: new Map([['s', rule({ look: 'size', follows: { by: 'degree' } })]]),
        })
        const { of } = looksOf(view, traitsOf(nodes))
        const bySize = keys.toSorted((a, b) => nodes[a]!.relationships - nodes[b]!.relationships)
        for (const [at, key] of bySize.entries())
          if (at > 0) expect(of.get(key)!.side!).toBeGreaterThanOrEqual(of.get(bySize[at - 1]!)!.side!)
      }),
    )
  })
})
