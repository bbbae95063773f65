import { expect, test } from 'vitest'
import { functions } from '../../../../../graph/cypher/functions/functions.ts'
import { functionSignatures } from '../../../../../graph/cypher/scope/function-signatures.ts'
import { node, path, relationship } from '../../model/sample-values.ts'
import { evaluateToText } from '../evaluate/evaluate-text.ts'

/** What Neo4j 5.26 answers; a code where it raises an error or where this engine refuses. */
test.each([
  ["toInteger('42')", '42'],
  ["toInteger(' 42')", 'null'],
  ["toInteger('-1.9')", '-1'],
  ["toInteger('1e3')", '1000'],
  ["toInteger('.5')", '0'],
  ["toInteger('9223372036854775807')", '9223372036854775807'],
  ["toInteger('9223372036854775808')", 'NUMBER_OUT_OF_RANGE'],
  ["toIntegerOrNull('9223372036854775808')", 'null'],
  ['toInteger(1e30)', '9223372036854775807'],
  ['toInteger(true)', '1'],
  ['toInteger([])', 'INVALID_ARGUMENT_VALUE'],
  ["toIntegerList(['1', 'x', 2.9, null, []])", '[1, null, 2, null, null]'],
  ["toFloat(' 1.5d ')", '1.5'],
  ["toFloat('1.5.')", 'null'],
  ["toFloat('NaN')", 'NaN'],
  ['toFloat(true)', 'INVALID_ARGUMENT_VALUE'],
  ["toBoolean(' TRUE ')", 'true'],
  ["toBoolean('yes')", 'null'],
  ['toBoolean(0)', 'false'],
  ['toBooleanOrNull(1.5)', 'null'],
  ['toString(1e7)', "'1.0E7'"],
  ['toString(point({x: 1, y: 2}))', "'point({x: 1.0, y: 2.0, crs: \\'cartesian\\'})'"],
  ["toString(localtime('12:31'))", "'12:31:00'"],
  ["toString(datetime('2020-01-01T12:30:10.10+01:00'))", "'2020-01-01T12:30:10.1+01:00'"],
  ['toString([])', 'INVALID_ARGUMENT_VALUE'],
  ['toStringOrNull([])', 'null'],
])('conversion: %s is %s', (text, expected) => {
  expect(evaluateToText(text)).toBe(expected)
})

test.each([
  ['abs(-1)', '1'],
  ['abs(-1.5)', '1.5'],
  ['ceil(1.1)', '2.0'],
  ['floor(-1.1)', '-2.0'],
  ['sign(-2.5)', '-1'],
  ['round(-1.5)', '-1.0'],
  ['round(2.5)', '3.0'],
  ['round(0.49999999999999994)', '0.0'],
  ['round(1.005, 2)', '1.01'],
  ['round(-1.55, 1)', '-1.6'],
  ["round(-1.55, 1, 'CEILING')", '-1.5'],
  ["round(1.25, 1, 'HALF_EVEN')", '1.2'],
  ["round(1.249, 1, 'UP')", '1.3'],
  ["round(1.25, 1, 'half_even')", 'INVALID_ARGUMENT_VALUE'],
  ['round(1.25, -1)', 'NUMBER_OUT_OF_RANGE'],
  ['sqrt(-1)', 'NaN'],
  ['log(0)', '-Infinity'],
  ['isNaN(0.0 / 0)', 'true'],
  ['degrees(pi())', '180.0'],
  ["abs('a')", 'TYPE_ERROR'],
  ['rand()', '0.5'],
])('mathematics: %s is %s', (text, expected) => {
  expect(evaluateToText(text)).toBe(expected)
})

test.each([
  ["substring('hello', 1, 3)", "'ell'"],
  ["substring('hello', 9)", "''"],
  ["substring('hello', -1)", 'NUMBER_OUT_OF_RANGE'],
  ["substring('a😀b', 1, 1)", "'😀'"],
  ["left('hello', 9)", "'hello'"],
  ["right('hello', 3)", "'llo'"],
  ["right('hello', 0)", "''"],
  ["left('hello', null)", 'null'],
  ["size('a😀b')", '3'],
  ["reverse('a😀b')", "'b😀a'"],
  ["split('a,b;c', [',', ';'])", "['a', 'b', 'c']"],
  ["split('abc', '')", "['a', 'b', 'c']"],
  ["split('', ',')", "['']"],
  ["replace('he$lo', '$', '$&')", "'he$&lo'"],
  ["replace('ab', '', '-')", "'-a-b-'"],
  ["trim('\\t a b\\n')", "'a b'"],
  ["trim('\u00a0a')", "'\u00a0a'"],
  ["btrim('xxaxx', 'x')", "'a'"],
  ["ltrim('xya', 'xy')", "'a'"],
  ["toUpper('straße')", "'STRASSE'"],
  ['toUpper(null)', 'null'],
  ['toUpper(1)', 'TYPE_ERROR'],
])('text: %s is %s', (text, expected) => {
  expect(evaluateToText(text)).toBe(expected)
})

test.each([
  ['range(1, 10, 3)', '[1, 4, 7, 10]'],
  ['range(3, 1)', '[]'],
  ['range(3, 1, -1)', '[3, 2, 1]'],
  ['range(1, 2, 0)', 'NUMBER_OUT_OF_RANGE'],
  ['range(1.0, 2)', 'INVALID_ARGUMENT'],
  ['range(0, 9223372036854775807)', 'UNSUPPORTED'],
  ['head([])', 'null'],
  ['last([1, 2])', '2'],
  ['tail([1, 2, 3])', '[2, 3]'],
  ['isEmpty({})', 'true'],
  ['keys({b: 1, a: null})', "['b', 'a']"],
  ['nullIf(1, 1.0)', 'null'],
  ['nullIf([1, null], [1, null])', '[1, null]'],
  ['valueType([1, null])', "'LIST<INTEGER> NOT NULL'"],
  ["valueType([1, 'a'])", "'LIST<STRING NOT NULL | INTEGER NOT NULL> NOT NULL'"],
  ['valueType(null)', "'NULL'"],
  ['timestamp()', '1582977600000'],
  ['randomUUID()', "'88888888-8888-4888-8888-888888888888'"],
  ['point({longitude: 1, latitude: 2}).crs', "'wgs-84'"],
  ['point({x: 1, y: 2, z: 3}).srid', '9157'],
  ['point({x: 1})', 'INVALID_ARGUMENT_VALUE'],
  ["point({x: 1, y: 2, crs: 'cartesian-3d'})", 'INVALID_ARGUMENT_VALUE'],
  ['point.distance(point({x: 0, y: 0}), point({x: 3, y: 4}))', '5.0'],
  [
    'point.distance(point({longitude: 12.994, latitude: 55.612}), point({longitude: 12.99, latitude: 55.61}))',
    '335.88520399546286',
  ],
  ['point.distance(point({x: 0, y: 0}), point({longitude: 0, latitude: 0}))', 'null'],
])('lists, points and the like: %s is %s', (text, expected) => {
  expect(evaluateToText(text)).toBe(expected)
})

test('functions of the graph', () => {
  const [a, b] = [node('1', ['A', 'B'], { x: 1n }), node('2')]
  const r = relationship('7', '1', '2')
  const variables = { a, r, p: path([a, b], [r]) }
  const answer = (text: string) => evaluateToText(text, { variables })
  expect(answer('[id(a), elementId(r), labels(a), type(r), keys(a), properties(a)]')).toBe(
    "[1, '7', ['A', 'B'], 'R', ['x'], {x: 1}]",
  )
  expect(answer('[length(p), nodes(p)[1] = startNode(r), nodes(p)[1] = endNode(r), relationships(p)]')).toBe(
    '[1, false, true, [[:R]]]',
  )
  expect(answer('labels(r)')).toBe('INVALID_ARGUMENT_VALUE')
  expect(answer('type(a)')).toBe('INVALID_ARGUMENT_VALUE')
  expect(answer('length(a)')).toBe('TYPE_ERROR')
  expect(evaluateToText('[labels(null), type(null), id(null), nodes(null)]')).toBe('[null, null, null, null]')
})

test('every function takes as many arguments as its signature says', () => {
  for (const record of functions.values()) {
    const signature = functionSignatures.find(one => one.name.toLowerCase() === record.name.toLowerCase())
    expect({ name: record.name, min: record.minArgs, max: record.maxArgs }).toEqual({
      name: record.name,
      min: signature?.minArgs,
      max: signature?.maxArgs,
    })
  }
})
