import { expect, it } from 'vitest'
import { sameExpression } from '../../../../../graph/cypher/scope/same-expression.ts'
import { expressionOf } from '../support/show-expression.ts'

it.each([
  ['a.x + 1', 'a . x+1', true],
  ['count(*)', 'COUNT( * )', true],
  ['Size(a)', 'size(a)', true],
  ['a.x', 'a.X', false],
  ['a + b', 'b + a', false],
  ['1', '1.0', false],
  ['[1, 2]', '[1]', false],
  ['count(a)', 'count(DISTINCT a)', false],
  ['{a: 1}', '{b: 1}', false],
  ['-0.0', '0.0', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(sameExpression(expressionOf(a), expressionOf(b))).toBe(expected)
})
