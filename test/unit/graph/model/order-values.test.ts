import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '../../../../graph/model/compare.ts'
import { equals } from '../../../../graph/model/equals.ts'
import { groupKey } from '../../../../graph/model/group-key.ts'
import { orderValues } from '../../../../graph/model/order-values.ts'
import type { Value } from '../../../../graph/model/value.ts'
import { map, node, path, relationship } from './sample-values.ts'

const inOrder: readonly Value[] = [
  map({}),
  map({ a: 1n }),
  map({ b: 0n }),
  node('9'),
  node('10'),
  relationship('1', '1', '2'),
  [],
  ['a'],
  ['a', 1n],
  [1n],
  [1n, 'a'],
  [1n, null],
  [null, 1n],
  path([node('1')], []),
  { kind: 'point', srid: 4326, x: 1, y: 2 },
  { kind: 'date-time', epochDay: 0, nanoOfDay: 0n, offsetSeconds: 0, zone: null },
  { kind: 'local-date-time', epochDay: 0, nanoOfDay: 0n },
  { kind: 'date', epochDay: -1 },
  { kind: 'date', epochDay: 0 },
  { kind: 'time', nanoOfDay: 0n, offsetSeconds: 3600 },
  { kind: 'time', nanoOfDay: 0n, offsetSeconds: 0 },
  { kind: 'local-time', nanoOfDay: 0n },
  { kind: 'duration', months: 0n, days: 30n, seconds: 0n, nanoseconds: 0 },
  { kind: 'duration', months: 1n, days: 0n, seconds: 0n, nanoseconds: 0 },
  '',
  'B',
  'a',
  '\uffff',
  '😀',
  false,
  true,
  Number.NEGATIVE_INFINITY,
  -1n,
  0.5,
  1n,
  9007199254740992,
  9007199254740993n,
  Number.POSITIVE_INFINITY,
  Number.NaN,
  null,
]

test('every type and value stands where ORDER BY puts it', () => {
  const shuffled = inOrder.map((value, index) => ({ value, key: (index * 7919) % inOrder.length }))
  shuffled.sort((a, b) => a.key - b.key)
  expect(shuffled.map(item => item.value).sort(orderValues)).toEqual(inOrder)
})

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.integer({ min: -3, max: 3 }).map(BigInt),
  fc.integer({ min: -3, max: 3 }),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.record({ kind: fc.constant('date' as const), epochDay: fc.integer({ min: -3, max: 3 }) }),
)
const { value } = fc.letrec<{ value: Value }>(tie => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom('a', 'b', '__proto__'), tie('value')), { maxLength: 3 })
      .map(entries => new Map(entries)),
  ),
}))

test('the order is total: antisymmetric and transitive', () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(Math.sign(orderValues(a, b)) + Math.sign(orderValues(b, a))).toBe(0)
      const [x, y, z] = [a, b, c].sort(orderValues) as [Value, Value, Value]
      expect(orderValues(x, y)).toBeLessThanOrEqual(0)
      expect(orderValues(y, z)).toBeLessThanOrEqual(0)
      expect(orderValues(x, z)).toBeLessThanOrEqual(0)
    }),
  )
})

test('values that are equal share their place and their group', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const sameGroup = groupKey(a) === groupKey(b)
      expect(sameGroup).toBe(orderValues(a, b) === 0)
      if (equals(a, b) === true) expect(sameGroup).toBe(true)
      if (sameGroup && !hasNaN(a)) expect(equals(a, b)).not.toBe(false)
    }),
  )
})

test('where values compare, they compare as they are ordered', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const order = compare(a, b)
      if (order !== null && !Number.isNaN(order)) expect(Math.sign(order)).toBe(Math.sign(orderValues(a, b)))
    }),
  )
})

test('only comparable values compare', () => {
  expect(compare(1n, 'a')).toBeNull()
  expect(compare(null, 1n)).toBeNull()
  expect(compare(Number.NaN, 1n)).toBeNaN()
  expect(compare([1n, 2n], [1n, null])).toBeNull()
  expect(compare([1n, 2n], [3n, null])).toBeLessThan(0)
  expect(compare([1n, null], [1n])).toBeGreaterThan(0)
  const day = { kind: 'duration', months: 0n, days: 1n, seconds: 0n, nanoseconds: 0 } as const
  expect(compare(day, { ...day, days: 2n })).toBeNull()
  expect(compare(day, { ...day })).toBe(0)
})

function hasNaN(item: Value): boolean {
  if (Array.isArray(item)) return item.some(hasNaN)
  if (item instanceof Map) return [...item.values()].some(hasNaN)
  return Number.isNaN(item)
}
