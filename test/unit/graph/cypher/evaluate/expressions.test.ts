import { expect, test } from 'vitest'
import { CodedError } from '../../../../../graph/model/errors.ts'
import { node, relationship } from '../../model/sample-values.ts'
import { evaluateText, evaluateToText } from './evaluate-text.ts'

test.each([
  ["'a' + 1", "'a1'"],
  ['1.5 + "a"', "'1.5a'"],
  ['[1] + [2] + 3', '[1, 2, 3]'],
  ['1 + [2]', '[1, 2]'],
  ['[1] + null', 'null'],
  ["'a' || 'b'", "'ab'"],
  ['[1] || [null]', '[1, null]'],
  ['7 / 2', '3'],
  ['-7 / 2', '-3'],
  ['-7 % 3', '-1'],
  ['7.0 / 2', '3.5'],
  ['1 / 0.0', 'Infinity'],
  ['2 ^ 3', '8.0'],
  ['9223372036854775807 + 1', 'ARITHMETIC_OVERFLOW'],
  ['9223372036854775807 * 2', 'ARITHMETIC_OVERFLOW'],
  ['-9223372036854775808 - 1', 'ARITHMETIC_OVERFLOW'],
  ['1 / 0', 'DIVISION_BY_ZERO'],
  ['1 % 0', 'DIVISION_BY_ZERO'],
  ['1 - [1][0]', '0'],
  ["[1, 'a'][1] - 1", 'TYPE_ERROR'],
  ['-[[1]][0]', 'TYPE_ERROR'],
])('arithmetic: %s is %s', (text, expected) => {
  expect(evaluateToText(text)).toBe(expected)
})

const truthTable = ['true', 'false', 'null'].flatMap(a => ['true', 'false', 'null'].map(b => [a, b] as const))
test.each(truthTable)('three-valued logic over %s and %s', (a, b) => {
  const known: Readonly<Record<string, number>> = { true: 1, false: 0, null: 0.5 }
  const [x, y] = [known[a]!, known[b]!]
  const text = (value: number) => (value === 0.5 ? 'null' : String(value === 1))
  expect(evaluateToText(`${a} AND ${b}`)).toBe(text(Math.min(x, y)))
  expect(evaluateToText(`${a} OR ${b}`)).toBe(text(Math.max(x, y)))
  expect(evaluateToText(`${a} XOR ${b}`)).toBe(text(x === 0.5 || y === 0.5 ? 0.5 : Math.abs(x - y)))
})

test.each([
  ['1 < 2 < 3', 'true'],
  ['1 < 3 < 2', 'false'],
  ['3 > 2 > null', 'null'],
  ['1 < null < 0', 'null'],
  ['1 = 1.0', 'true'],
  ["1 < 'a'", 'null'],
  ["1 <> 'a'", 'true'],
  ['0.0 / 0 <> 0.0 / 0', 'true'],
  ['0.0 / 0 > 1', 'false'],
  ['[0.0 / 0] > [1]', 'null'],
  ["duration('P1D') < duration('P2D')", 'null'],
  ["duration('P1D') < duration('P1D')", 'null'],
  ["duration('P1D') <= duration('P1D')", 'true'],
  ['1 IN [2, 1.0]', 'true'],
  ['1 IN [2, null]', 'null'],
  ['null IN []', 'false'],
  ['1 IN null', 'null'],
  ['1 IN {a: 1}.a', 'TYPE_ERROR'],
  ["'abc' STARTS WITH 'ab'", 'true'],
  ["'abc' CONTAINS 1", 'null'],
  ["'abc' ENDS WITH null", 'null'],
  ['null IS NULL', 'true'],
  ['1 IS NOT NULL', 'true'],
])('comparison: %s is %s', (text, expected) => {
  expect(evaluateToText(text)).toBe(expected)
})

test.each([
  ['[1, 2, 3][-1]', '3'],
  ['[1, 2, 3][3]', 'null'],
  ['[1, 2, 3][9223372036854775807]', 'null'],
  ['[1, 2, 3][null]', 'null'],
  ["[1, 2, 3]['a']", 'LIST_ELEMENT_ACCESS_BY_NON_INTEGER'],
  ["{a: 1}['a']", '1'],
  ['{a: 1}[0]', 'MAP_ELEMENT_ACCESS_BY_NON_STRING'],
  ['1[0]', 'TYPE_ERROR'],
  ['[1, 2, 3][1..]', '[2, 3]'],
  ['[1, 2, 3][..-1]', '[1, 2]'],
  ['[1, 2, 3][-9..9]', '[1, 2, 3]'],
  ['[1, 2, 3][2..1]', '[]'],
  ['[1, 2, 3][null..]', 'null'],
  ['{a: 1}.b', 'null'],
  ['null.a', 'null'],
  ['(1).a', 'TYPE_ERROR'],
  ["date('2020-02-29').week", '9'],
  ["date('2020-02-29').hour", 'INVALID_ARGUMENT_VALUE'],
  ['point({x: 1, y: 2}).y', '2.0'],
])('access: %s is %s', (text, expected) => {
  expect(evaluateToText(text)).toBe(expected)
})

test.each([
  ['[x IN [1, 2, 3] WHERE x > 1 | x * 2]', '[4, 6]'],
  ['[x IN [1, 2] | [y IN [x, 10] | x + y]]', '[[2, 11], [4, 12]]'],
  ['[x IN null | x]', 'null'],
  ['reduce(s = 0, x IN [1, 2, 3] | s + x)', '6'],
  ['all(x IN [1, null] WHERE x = 1)', 'null'],
  ['all(x IN [2, null] WHERE x = 1)', 'false'],
  ['any(x IN [1, null] WHERE x = 1)', 'true'],
  ['none(x IN [1, null] WHERE x = 2)', 'null'],
  ['single(x IN [1, 1, null] WHERE x = 1)', 'false'],
  ['single(x IN [1, null] WHERE x = 1)', 'null'],
  ['single(x IN [1, 2] WHERE x = 1)', 'true'],
  ['any(x IN 1 WHERE x = 1)', 'TYPE_ERROR'],
  ["CASE 1 WHEN 1.0 THEN 'yes' END", "'yes'"],
  ['CASE null WHEN null THEN 1 ELSE 2 END', '2'],
  ['CASE WHEN null THEN 1 WHEN true THEN 2 END', '2'],
  ['CASE WHEN false THEN 1 END', 'null'],
  ['coalesce(null, 2, 1 / 0)', '2'],
])('lists and CASE: %s is %s', (text, expected) => {
  expect(evaluateToText(text)).toBe(expected)
})

test('an inner variable hides an outer one only inside', () => {
  expect(evaluateToText('[[x IN [1] | x], x]', { variables: { x: 7n } })).toBe('[[1], 7]')
})

test('a map projection takes properties, variables and entries in the order written', () => {
  const variables = { n: node('1', ['A'], { name: 'x', age: 3n }), other: true }
  expect(evaluateToText('n {.age, .missing, other, twice: n.age * 2}', { variables })).toBe(
    '{age: 3, missing: null, other: true, twice: 6}',
  )
  expect(evaluateToText('n {.*, age: 0}', { variables })).toBe("{name: 'x', age: 0}")
  expect(evaluateToText('n {.name}', { variables: { n: null } })).toBe('null')
})

test('labels of nodes and types of relationships', () => {
  const variables = { n: node('1', ['A', 'B']), r: relationship('5', '1', '2'), none: null }
  const labels = (text: string) => evaluateToText(text, { variables })
  expect(labels('n:A:B')).toBe('true')
  expect(labels('n:A&!B')).toBe('false')
  expect(labels('n:C|B')).toBe('true')
  expect(labels('n:%')).toBe('true')
  expect(labels('r:R')).toBe('true')
  expect(labels('none:A')).toBe('null')
})

test('what was deleted can no longer be read, but still tells its type and its id', () => {
  const [n, r] = [node('1', ['A'], { x: 1n }), relationship('5', '1', '2')]
  const surroundings = { variables: { n, r }, deleted: [n, r] }
  for (const text of ['n.x', 'labels(n)', 'properties(r)', 'keys(n)', "n['x']", 'n {.x}'])
    expect(evaluateToText(text, surroundings)).toBe('DELETED_ENTITY_ACCESS')
  expect(evaluateToText('[type(r), id(r), elementId(n)]', surroundings)).toBe("['R', 5, '1']")
})

test('a parameter that is missing is named', () => {
  expect(evaluateToText('$a + 1', { parameters: { a: 1n } })).toBe('2')
  expect(() => evaluateText('$b')).toThrow(/\$b/)
})

test('an error names the place of the expression it came from', () => {
  const failure = (() => {
    try {
      return evaluateText('1 +\n toInteger([])')
    } catch (error) {
      return error
    }
  })()
  expect(failure).toBeInstanceOf(CodedError)
  expect(failure).toMatchObject({ code: 'INVALID_ARGUMENT_VALUE', position: { line: 2, column: 2 } })
})

test.each([
  ['count([1])', 'INVALID_AGGREGATION'],
  ['nothing(1)', 'UNKNOWN_FUNCTION'],
  ['size(1, 2)', 'INVALID_NUMBER_OF_ARGUMENTS'],
  ['exists($a)', 'UNSUPPORTED'],
  ['unknown', 'UNDEFINED_VARIABLE'],
])('%s is refused with %s', (text, code) => {
  expect(evaluateToText(text)).toBe(code)
})
