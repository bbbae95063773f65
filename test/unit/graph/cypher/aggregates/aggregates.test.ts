import { expect, test } from 'vitest'
import { aggregates } from '../../../../../graph/cypher/aggregates/aggregates.ts'
import { createCountStar } from '../../../../../graph/cypher/aggregates/collecting.ts'
import { distinct } from '../../../../../graph/cypher/aggregates/distinct.ts'
import { CodedError } from '../../../../../graph/model/errors.ts'
import { formatValue } from '../../../../../graph/model/format-value.ts'
import type { Value } from '../../../../../graph/model/value.ts'
import { evaluateText } from '../evaluate/evaluate-text.ts'

function aggregate(name: string, list: string, second?: Value, once = false): string {
  const plain = aggregates.get(name.toLowerCase())!.create()
  const accumulator = once ? distinct(plain) : plain
  try {
    for (const value of evaluateText(list) as Value[]) accumulator.add(value, second)
    return formatValue(accumulator.result())
  } catch (error) {
    if (error instanceof CodedError) return error.code
    throw error
  }
}

/** What Neo4j 5.26 answers. */
test.each([
  ['count', '[1, null, 1]', '2'],
  ['collect', '[1, null, "a"]', "[1, 'a']"],
  ['collect', '[]', '[]'],
  ['min', "[1, 'a', null, [1, 2], 0.2, 'b']", '[1, 2]'],
  ['max', "[1, 'a', null, [1, 2], 0.2, 'b']", '1'],
  ['max', '[null]', 'null'],
  ['sum', '[]', '0'],
  ['sum', '[1, null, 2]', '3'],
  ['sum', '[1, 2.5]', '3.5'],
  ['sum', '[0.1, 0.2, 0.3]', '0.6000000000000001'],
  ['sum', '[9223372036854775807, 1]', '9.223372036854776E18'],
  ['sum', "[duration('P1M'), duration('PT3.5S')]", "'P1MT3.5S'"],
  ['sum', "[duration('P1D'), 1]", 'TYPE_ERROR'],
  ['sum', "['a']", 'TYPE_ERROR'],
  ['avg', '[]', 'null'],
  ['avg', '[1, 2]', '1.5'],
  ['avg', "[duration('P1D'), duration('PT12H')]", "'PT18H'"],
  ['avg', "[1, duration('P1D')]", 'TYPE_ERROR'],
  ['stDev', '[]', 'null'],
  ['stDev', '[5]', '0.0'],
  ['stDev', '[2, 4]', '1.4142135623730951'],
  ['stDevP', '[2, 4]', '1.0'],
  ['stDev', '[61.70463607, -50.8481659]', '79.58684951453361'],
])('%s over %s is %s', (name, list, expected) => {
  expect(aggregate(name, list)).toBe(expected)
})

test.each([
  ['percentileDisc', 0, '10'],
  ['percentileDisc', 0.5, '20'],
  ['percentileDisc', 0.75, '30.0'],
  ['percentileDisc', 1, '40'],
  ['percentileCont', 0, '10'],
  ['percentileCont', 0.5, '25.0'],
  ['percentileCont', 1, '40'],
  ['percentileCont', 1.1, 'NUMBER_OUT_OF_RANGE'],
  ['percentileDisc', -1, 'NUMBER_OUT_OF_RANGE'],
])('%s at %d', (name, fraction, expected) => {
  expect(aggregate(name, '[40, null, 10, 30.0, 20]', fraction)).toBe(expected)
})

test('DISTINCT feeds equivalent values once', () => {
  expect(aggregate('collect', "[1, 1.0, '1', [1], [1.0], null, null]", undefined, true)).toBe("[1, '1', [1]]")
  expect(aggregate('count', '[1, 2, 1]', undefined, true)).toBe('2')
})

test('count(*) counts rows, whatever is in them', () => {
  const accumulator = createCountStar()
  for (const value of [null, 1n, null]) accumulator.add(value)
  expect(accumulator.result()).toBe(3n)
})
