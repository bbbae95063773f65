import { afterAll, describe, expect, it } from 'vitest'
import { KINDS, kindOf } from '../../../../renderer/canvas/kinds.ts'
import { labelOf } from '../../../../renderer/canvas/label-of.ts'
import { CASE_SHAPE, type NamedCount, useGraphShape } from '../../../../renderer/store/graph-shape.ts'

function open(labels: readonly NamedCount[]): void {
  useGraphShape.setState({ shape: { ...CASE_SHAPE, isCase: false, labels } })
}

const named = (...names: string[]) => names.map((name, at) => ({ name, count: 1000 - at }))
const lookOf = (label: string) => {
  const { shape, dark, light } = kindOf([label])
  return { shape, dark, light }
}
const COMMON = [
  'Movie',
  'Genre',
  'Studio',
  'Award',
  'Review',
  'User',
  'Actor',
  'Country',
  'Language',
  'Scene',
  'Score',
  'Person',
]

afterAll(() => useGraphShape.setState({ shape: CASE_SHAPE }))

describe('the kinds of a graph that is no case', () => {
  it('share neither shape nor colour among the twelve commonest labels', () => {
    open(named(...COMMON))
    for (const part of ['shape', 'dark', 'light'] as const) {
      expect(new Set(COMMON.map(label => lookOf(label)[part])).size, part).toBe(12)
    }
  })

  it('look the same after a restart, and when labels change places in number', () => {
    open(named(...COMMON, 'Rare'))
    const before = [...COMMON, 'Rare'].map(lookOf)
    open(named(...COMMON.toReversed(), 'Rare'))
    expect([...COMMON, 'Rare'].map(lookOf)).toEqual(before)
  })

  it('give no other label the look of a common one, of ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `Label ${at}`)
    open(named(...many))
    const looks = (labels: readonly string[]) => labels.map(label => JSON.stringify(lookOf(label)))
    const common = new Set(looks(many.slice(0, 12)))
    const started = performance.now()
    expect(looks(many.slice(12)).some(look => common.has(look))).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('draw no claim or source of others as evidence, and call things what the graph calls them', () => {
    open(named('Claim', 'Source', 'Population', 'IMDb_Title'))
    for (const label of ['Claim', 'Source']) expect(kindOf([label]).outline).toBe(false)
    expect(kindOf(['Population']).title).toBe('Population')
    expect(kindOf(['IMDb_Title']).title).toBe('IMDb_Title')
    expect(kindOf(['two\u202e\nlines']).title).toBe('two lines')
    expect(kindOf([]).title).toBe('No label')
    const person = KINDS.find(({ label }) => label === 'Person')!
    expect(kindOf(['Person']).icon).toBe(person.icon)
  })
})

describe('the label that says most of a node', () => {
  const counts = new Map([
    ['Person', 900],
    ['Actor', 40],
    ['Director', 12],
    ['Entity', 2000],
    ['__Tool__', 3],
  ])

  it.each([
    [['Person', 'Actor', 'Director'], 'Director'],
    [['Entity', 'Person'], 'Person'],
    [['__Tool__', 'Person'], 'Person'],
    [['__Tool__'], '__Tool__'],
    [['Person', 'NotCounted'], 'NotCounted'],
    [[], ''],
  ])('of %j is %j', (labels, label) => {
    expect(labelOf(labels, counts)).toBe(label)
    expect(labelOf(labels.toReversed(), counts)).toBe(label)
  })

  it('is not the one for everything where nothing was counted', () => {
    expect(labelOf(['Entity', 'Zebra', 'Yak'], new Map())).toBe('Yak')
  })
})
