import { expect, test } from 'vitest'
import { floatText } from '../../../../graph/model/float-text.ts'
import { formatValue } from '../../../../graph/model/format-value.ts'
import { toJson } from '../../../../graph/model/to-json.ts'
import { typeName } from '../../../../graph/model/type-name.ts'
import type { Value } from '../../../../graph/model/value.ts'
import { map, node, path, relationship } from './sample-values.ts'

test.each([
  [1, '1.0'],
  [-0, '-0.0'],
  [0.001, '0.001'],
  [0.0001, '1.0E-4'],
  [1e7, '1.0E7'],
  [9999999.5, '9999999.5'],
  [123456789, '1.23456789E8'],
  [5e-324, '4.9E-324'],
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
])('the FLOAT %d is written %s', (value, text) => {
  expect(floatText(value)).toBe(text)
})

test.each<[Value, string]>([
  [null, 'null'],
  ["it's\n\\", "'it\\'s\\n\\\\'"],
  [[1n, 2, 'x', null], "[1, 2.0, 'x', null]"],
  [map({ a: 1n, 'a b': true }), '{a: 1, `a b`: true}'],
  [node('1', ['Actor', 'Of State'], { name: 'APT 18' }), "(:Actor:`Of State` {name: 'APT 18'})"],
  [node('1'), '()'],
  [{ kind: 'date', epochDay: 16_637 }, "'2015-07-21'"],
  [{ kind: 'point', srid: 7203, x: 1, y: 2 }, 'point({x: 1.0, y: 2.0, srid: 7203})'],
])('shows a value in Cypher', (value, text) => {
  expect(formatValue(value)).toBe(text)
})

test('shows a path with the direction of each relationship', () => {
  const [a, b, c] = [node('1', ['A']), node('2', ['B']), node('3')]
  const walked = path([a, b, c], [relationship('1', '1', '2'), relationship('2', '3', '2')])
  expect(formatValue(walked)).toBe('<(:A)-[:R]->(:B)<-[:R]-()>')
})

test('JSON keeps every digit of an integer', () => {
  expect(toJson([2n ** 53n, 2n ** 53n + 1n, -(2n ** 63n), 1, Number.NaN])).toEqual([
    9007199254740992,
    '9007199254740993',
    '-9223372036854775808',
    1,
    'NaN',
  ])
})

test('JSON of entities, and of a key that JavaScript treats specially', () => {
  const end = node('2', ['A'], { __proto__: 1n } as Record<string, Value>)
  const start = node('1', [], { since: { kind: 'date', epochDay: 0 } })
  expect(toJson(path([start, end], [relationship('9', '1', '2')]))).toEqual({
    nodes: [
      { elementId: '1', labels: [], properties: { since: '1970-01-01' } },
      { elementId: '2', labels: ['A'], properties: {} },
    ],
    relationships: [{ elementId: '9', type: 'R', start: '1', end: '2', properties: {} }],
  })
  expect(JSON.stringify(toJson(new Map([['__proto__', 1n]])))).toBe('{"__proto__":1}')
})

test.each<[Value, string]>([
  [1n, 'INTEGER'],
  [[], 'LIST<NOTHING>'],
  [[1n, 'a', null, 2n], 'LIST<NULL | STRING | INTEGER>'],
  [[[1n], map({})], 'LIST<MAP | LIST<INTEGER>>'],
  [{ kind: 'date-time', epochDay: 0, nanoOfDay: 0n, offsetSeconds: 0, zone: null }, 'ZONED DATETIME'],
])('names the type of a value', (value, name) => {
  expect(typeName(value)).toBe(name)
})
