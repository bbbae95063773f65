import { expect, test } from 'vitest'
import { equals } from '../../../../graph/model/equals.ts'
import type { Value } from '../../../../graph/model/value.ts'
import { map, node, path, relationship } from './sample-values.ts'

const cases: readonly (readonly [string, Value, Value, boolean | null])[] = [
  ['null with anything is unknown', null, 1n, null],
  ['an INTEGER equals the FLOAT of the same value', 1n, 1, true],
  ['2^53 + 1 is not the FLOAT 2^53', 9007199254740993n, 9007199254740992, false],
  ['NaN equals nothing', Number.NaN, Number.NaN, false],
  ['-0.0 equals 0', -0, 0n, true],
  ['a number never equals a text', 1n, '1', false],
  ['a number never equals a boolean', 1n, true, false],
  ['lists of different lengths differ in spite of nulls', [1n], [1n, null], false],
  ['a null leaves a list undecided', [1n, 2n], [null, 2n], null],
  ['a difference decides over a null', [1n, 2n], [null, 'x'], false],
  ['nested lists', [[1n, 2], ['a']], [[1, 2n], ['a']], true],
  ['maps with other keys differ', map({ k: null }), map({}), false],
  ['maps with a null are undecided', map({ k: null }), map({ k: null }), null],
  ['maps go by value', map({ a: 1n, b: 'x' }), map({ b: 'x', a: 1 }), true],
  ['nodes go by element id', node('1', ['A']), node('1', ['B']), true],
  ['nodes with other ids differ', node('1'), node('2'), false],
  ['a node is not a relationship', node('1'), relationship('1', '1', '1'), false],
  ['dates', { kind: 'date', epochDay: 5 }, { kind: 'date', epochDay: 5 }, true],
  [
    'a date is not a local datetime',
    { kind: 'date', epochDay: 5 },
    { kind: 'local-date-time', epochDay: 5, nanoOfDay: 0n },
    false,
  ],
  [
    'the same instant in another offset differs',
    { kind: 'time', nanoOfDay: 3_600_000_000_000n, offsetSeconds: 3600 },
    { kind: 'time', nanoOfDay: 0n, offsetSeconds: 0 },
    false,
  ],
  ['points', { kind: 'point', srid: 7203, x: 1, y: 2 }, { kind: 'point', srid: 7203, x: 1, y: 2 }, true],
]

test.each(cases)('%s', (_title, a, b, expected) => {
  expect(equals(a, b)).toBe(expected)
  expect(equals(b, a)).toBe(expected)
})

test('paths are equal when they take the same steps', () => {
  const [a, b] = [node('1'), node('2')]
  const there = path([a, b], [relationship('7', '1', '2')])
  expect(equals(there, path([node('1'), node('2')], [relationship('7', '1', '2')]))).toBe(true)
  expect(equals(there, path([b, a], [relationship('7', '1', '2')]))).toBe(false)
})
