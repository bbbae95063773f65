import { describe, expect, it } from 'vitest'
import { codeOf } from '../support/code-of.ts'
import { expressionOf, grouped } from '../support/show-expression.ts'

describe('precedence', () => {
  it.each([
    ['a OR b XOR c AND NOT d', '(a or (b xor (c and (not d))))'],
    ['NOT a = b', '(not (a = b))'],
    ['NOT NOT a', '(not (not a))'],
    ['a < b <= c', '(a < b <= c)'],
    ['a = b IS NULL', '(a = (b is null))'],
    ['a = b IN c', '(a = (b in c))'],
    ['a IN b = c', '((a in b) = c)'],
    ['a STARTS WITH b + c', '(a starts-with (b + c))'],
    ["a ENDS WITH 'x' AND b =~ 'y'", '((a ends-with x) and (b =~ y))'],
    ['a + b CONTAINS c', '((a + b) contains c)'],
    ['a IS NOT NULL IS NULL', '((a is not null) is null)'],
    ['a + b - c * d / e % f', '((a + b) - (((c * d) / e) % f))'],
    ['2 ^ 3 ^ 2', '((2 ^ 3) ^ 2)'],
    ['-a ^ 2', '((- a) ^ 2)'],
    ['2 ^ -a', '(2 ^ (- a))'],
    ['-a.b', '(- a.b)'],
    ['- - + a', '(- (- (+ a)))'],
    ['-3 ^ 2', '(-3 ^ 2)'],
    ['1 - -1', '(1 - -1)'],
    ['(1) - (2)', '(1 - 2)'],
    ['(1)--(2)', '(1 - -2)'],
    ['(a) < -1', '(a < -1)'],
    ['[1] + [2][0]', '([1] + [2][0])'],
    ['NOT n:A', '(not (n :label))'],
    ['a || b', '(a || b)'],
  ])('reads %s as %s', (text, expected) => {
    expect(grouped(expressionOf(text))).toBe(expected)
  })

  it('refuses NOT where only a tighter operator can stand', () => {
    expect(codeOf(() => expressionOf('true = NOT false')).message).toContain(
      "Expected an expression but found 'NOT'",
    )
  })
})

describe('literals', () => {
  it.each([
    ['-9223372036854775808', -9223372036854775808n],
    ['- 9223372036854775808', -9223372036854775808n],
    ['-0x8000000000000000', -9223372036854775808n],
    ['-1.5', -1.5],
    ['tRuE', true],
    ['NULL', null],
    ["'x'", 'x'],
  ])('folds %s into one literal', (text, value) => {
    expect(expressionOf(text)).toMatchObject({ kind: 'literal', value })
  })

  it.each([
    ['9223372036854775808', 'INTEGER_OVERFLOW'],
    ['-9223372036854775809', 'INTEGER_OVERFLOW'],
    ['- -9223372036854775808', 'INTEGER_OVERFLOW'],
    ['0x', 'INVALID_NUMBER_LITERAL'],
  ])('refuses %s with %s', (text, code) => {
    expect(codeOf(() => expressionOf(text)).code).toBe(code)
  })
})

describe('what a bracket, brace or parenthesis opens', () => {
  it.each([
    ['[x IN xs]', 'list-comprehension'],
    ['[x IN xs WHERE x > 1 | x * 2]', 'list-comprehension'],
    ['[x IN xs, 1]', 'list'],
    ['[]', 'list'],
    ['[p = (a)-->(b) | p]', 'pattern-comprehension'],
    ['[(a)-[:R|S]->(b) WHERE b.x | b.y]', 'pattern-comprehension'],
    ['[(a)-->(b), true]', 'list'],
    ['[(a)]', 'list'],
    ['(a)-[r:R]->(b)', 'pattern-expression'],
    ['(a {x: 1})<--()', 'pattern-expression'],
    ['shortestPath((a)-[*]->(b))', 'pattern-expression'],
    ['n {.x, .*, y, z: 1}', 'map-projection'],
    ['{a: 1, match: 2}', 'map'],
    ['EXISTS { (a)-->(b) }', 'subquery'],
    ['COUNT { MATCH (a) WHERE a.x RETURN a }', 'subquery'],
    ['count(*)', 'count-star'],
    ['count(DISTINCT a)', 'function'],
    ['duration.between(a, b)', 'function'],
    ['all(x IN xs WHERE x)', 'quantifier'],
    ['reduce(s = 0, x IN xs | s + x)', 'reduce'],
    ['CASE WHEN a THEN b END', 'case'],
    ['CASE a WHEN 1 THEN 2 ELSE 3 END', 'case'],
    ['a[1..]', 'slice'],
    ['a[..1]', 'slice'],
    ['a[1]', 'index'],
    ['$p.x', 'property'],
    ['end', 'variable'],
  ])('reads %s as a %s', (text, kind) => {
    expect(expressionOf(text).kind).toBe(kind)
  })

  it('gives the last bar of a comprehension to the projection and the others to labels', () => {
    expect(expressionOf('[n IN ns WHERE n:A | n]')).toMatchObject({
      where: { labels: { kind: 'label' } },
      projection: { kind: 'variable' },
    })
    expect(expressionOf('[n IN ns WHERE n:A|B | n]')).toMatchObject({
      where: { labels: { kind: 'label-or' } },
    })
    expect(expressionOf('[n IN ns | n:A|B]')).toMatchObject({
      where: null,
      projection: { labels: { kind: 'label-or' } },
    })
    expect(expressionOf('reduce(s = 0, n IN ns | n:A|B)')).toMatchObject({
      expression: { labels: { kind: 'label-or' } },
    })
  })
})
