import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coverLabels } from '../../../../queries/copy/cover-labels.ts'

const none: ReadonlySet<string> = new Set()

it('takes the labels that most nodes bear, and no more than it needs', () => {
  const sets = [
    { labels: ['Vendor', 'Entity'], nodes: 3 },
    { labels: ['Client', 'Entity'], nodes: 2 },
    { labels: ['Claim'], nodes: 4 },
    { labels: ['Idle'], nodes: 0 },
    { labels: [], nodes: 9 },
  ]
  expect(coverLabels(sets, none)).toEqual(['Entity', 'Claim'])
  expect(coverLabels(sets, new Set(['Client', 'Unused']))).toEqual(['Client', 'Claim', 'Entity'])
})

it('leaves no labelled node over, and says the same whatever the order', () => {
  const label = fc.constantFrom('A', 'B', 'C', 'D', 'E')
  const set = fc.record({ labels: fc.uniqueArray(label), nodes: fc.nat(5) })
  fc.assert(
    fc.property(fc.array(set), sets => {
      const chosen = coverLabels(sets, none)
      for (const { labels, nodes } of sets) {
        if (nodes > 0 && labels.length > 0) expect(labels.some(name => chosen.includes(name))).toBe(true)
      }
      expect(coverLabels(sets.toReversed(), none)).toEqual(chosen)
    }),
  )
})
