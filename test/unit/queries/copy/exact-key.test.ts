import { expect, it } from 'vitest'
import type { Value } from '../../../../graph/model/value.ts'
import { exactKey } from '../../../../queries/copy/exact-key.ts'

/** Pairwise different, though `=` or a careless text takes some for the same. */
const DIFFERENT: readonly Value[] = [
  null,
  'null',
  true,
  'true',
  1n,
  1,
  '1',
  '1n',
  0,
  -0,
  Number.NaN,
  [1n],
  [1],
  [[1n]],
  ['1', '2'],
  ['1","2'],
  new Uint8Array([1, 2]),
  [1n, 2n],
  new Map([['a', 1n]]),
  new Map([['a', 1]]),
  { kind: 'date', epochDay: 1 },
  { kind: 'point', srid: 7203, x: 1, y: 2 },
  { kind: 'point', srid: 4326, x: 1, y: 2 },
  { kind: 'point', srid: 9157, x: 1, y: 2, z: 0 },
]

it('tells apart what is not the same value of the same type', () => {
  const keys = DIFFERENT.map(exactKey)
  expect(new Set(keys).size).toBe(DIFFERENT.length)
})

it('takes the same for the same, in whatever order its keys come', () => {
  const entries: [string, Value][] = [
    ['a', Number.NaN],
    ['b', [1n]],
  ]
  expect(exactKey(new Map(entries))).toBe(exactKey(new Map(entries.toReversed())))
  expect(exactKey({ kind: 'point', srid: 7203, x: 1, y: 2 })).toBe(
    exactKey({ y: 2, x: 1, srid: 7203, kind: 'point' }),
  )
})
