import { describe, expect, it } from 'vitest'
import { readExpected } from './expected-value.ts'
import { matches } from './matches.ts'
import { readFeature } from './read-feature.ts'

const feature = `
Feature: Numbers

  Background:
    Given an empty graph

  Scenario Outline: [1] Adding
    When executing query:
      """
      RETURN <a> + 1
        AS sum
      """
    Then the result should be, in any order:
      | sum   |
      | <sum> |

    Examples:
      | a | sum  |
      | 1 | 2    |
      | 2 | 'a\\|b' |
`

describe('readFeature', () => {
  it('expands an outline, with its background and unescaped cells', () => {
    const scenarios = readFeature(feature, 'numbers', 'Numbers1')
    expect(scenarios.map(({ name }) => name)).toEqual([
      'Numbers1 [1] Adding (example 1)',
      'Numbers1 [1] Adding (example 2)',
    ])
    expect(scenarios[1]!.steps).toEqual([
      { text: 'an empty graph', docString: null, table: [] },
      { text: 'executing query:', docString: 'RETURN 2 + 1\n  AS sum', table: [] },
      { text: 'the result should be, in any order:', docString: null, table: [['sum'], ["'a|b'"]] },
    ])
  })
})

describe('matches', () => {
  it.each([
    [1n, '1', true],
    [1, '1', false],
    [1, '1.0', true],
    [1n, '1.0', false],
    [NaN, 'NaN', true],
    ['1', '1', false],
    [null, 'null', true],
    [[1n, 2n], '[2, 1]', false],
    [{ kind: 'date', epochDay: 0 } as const, "'1970-01-01'", true],
    [new Map([['a', 1n]]), '{a: 1}', true],
    [new Map([['a', 1n]]), '{a: 1, b: null}', false],
  ])('tells types apart: %s against %s', (value, text, expected) => {
    expect(matches(value, readExpected(text), false)).toBe(expected)
  })

  it('compares a list without order only where that is asked for', () => {
    expect(matches([1n, 2n, 2n], readExpected('[2, 1, 2]'), true)).toBe(true)
    expect(matches([1n, 2n, 2n], readExpected('[2, 1, 1]'), true)).toBe(false)
  })

  it('reads the direction of a path', () => {
    const [a, b] = ['A', 'B'].map((label, at) => ({
      kind: 'node' as const,
      elementId: String(at),
      labels: [label],
      properties: new Map(),
    }))
    const relationship = {
      kind: 'relationship' as const,
      elementId: '2',
      type: 'R',
      startId: '0',
      endId: '1',
      properties: new Map(),
    }
    const path = { kind: 'path' as const, nodes: [a!, b!], relationships: [relationship] }
    expect(matches(path, readExpected('<(:A)-[:R]->(:B)>'), false)).toBe(true)
    expect(matches(path, readExpected('<(:A)<-[:R]-(:B)>'), false)).toBe(false)
  })
})
