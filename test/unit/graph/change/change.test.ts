import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '../../../../graph/change/apply-change.ts'
import type { Change } from '../../../../graph/change/change.ts'
import { compose } from '../../../../graph/change/compose.ts'
import { decodeChange } from '../../../../graph/change/decode-change.ts'
import { encodeChange } from '../../../../graph/change/encode-change.ts'
import { invert } from '../../../../graph/change/invert.ts'
import { GraphStore } from '../../../../graph/store/graph-store.ts'
import { picture, run, sequences, steps } from './random-change.ts'

describe('a change', () => {
  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const store = new GraphStore()
        run(store, first)
        const before = picture(store)
        const { change } = run(store, second)
        applyChange(store, invert(change))
        expect(picture(store)).toEqual(before)
      }),
      { numRuns: sequences },
    )
  })

  it('does the same from its text on another store, composed or one after the other', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const store = new GraphStore()
        const a = run(store, first).change
        const b = run(store, second).change
        const copy = new GraphStore()
        applyChange(copy, decodeChange(encodeChange(compose(a, b))))
        expect(picture(copy)).toEqual(picture(store))
      }),
      { numRuns: 200 },
    )
  })

  it('is inverted twice into itself', () => {
    fc.assert(
      fc.property(steps, list => {
        const { change } = run(new GraphStore(), list)
        expect(invert(invert(change))).toEqual(change)
      }),
      { numRuns: 200 },
    )
  })

  it('is applied as a whole or not at all', () => {
    const store = new GraphStore()
    const change: Change = [
      { kind: 'add-node', id: '0', labels: ['A'], properties: new Map() },
      { kind: 'add-label', id: '7', label: 'B', position: 0 },
    ]
    expect(() => applyChange(store, change)).toThrow(expect.objectContaining({ code: 'CHANGE_CONFLICT' }))
    expect(store.nodeCount).toBe(0)
    expect([...store.nodesWithLabel('A')]).toEqual([])
  })

  it.each([
    ['no JSON', '{'],
    ['no list', '{}'],
    ['an unknown operation', '[{"kind":"burn","id":"1"}]'],
    ['an operation without id', '[{"kind":"add-label","label":"A","position":0}]'],
    ['a label without place', '[{"kind":"add-label","id":"1","label":"A"}]'],
    [
      'a value of unknown kind',
      '[{"kind":"add-node","id":"1","labels":[],"properties":[["a",{"$":"__proto__"}]]}]',
    ],
    ['a date without a day', '[{"kind":"add-node","id":"1","labels":[],"properties":[["a",{"$":"date"}]]}]'],
  ])('is refused when its text holds %s', (_, text) => {
    expect(() => decodeChange(text)).toThrow(expect.objectContaining({ code: 'CHANGE_UNREADABLE' }))
  })
})
