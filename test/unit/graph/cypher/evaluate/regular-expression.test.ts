import fc from 'fast-check'
import { expect, test } from 'vitest'
import { translatePattern } from '../../../../../graph/cypher/evaluate/java-pattern.ts'
import { CodedError } from '../../../../../graph/model/errors.ts'
import { evaluateToText } from './evaluate-text.ts'

/** What Neo4j 5.26 answers. */
test.each<[text: string, pattern: string, matches: boolean]>([
  ['abc', 'ab', false],
  ['abc', 'abc', true],
  ['Hello', '(?i)hel.*', true],
  ['HÉllo', '(?i)hé.*', false],
  ['\u212a', '(?i)k', false],
  ['a\nb', 'a.b', false],
  ['a\nb', '(?s)a.b', true],
  ['a\u0085b', 'a.b', false],
  ['a+b', '\\Qa+b\\E', true],
  ['foo bar', '.*\\bbar', true],
  ['a\n', 'a$', false],
  ['a\n', 'a$\n', true],
  ['a\r\n', 'a$\r\n', true],
  ['a\nb', '(?m)^a$\n^b$', true],
  ['1 2', '\\d\\s\\d', true],
  ['1\u00a02', '\\d\\s\\d', false],
  ['é', '\\w', false],
  ['é', '\\p{L}', true],
  ['é', '\\p{Alpha}', false],
  ['_', '\\p{Punct}', true],
  ['😀', '.', true],
  ['😀', '..', false],
  ['😀', '[^a]', true],
  ['\u2028', '\\S', true],
  ['aB', '(?i)A(?-i)b', false],
  ['aB', '(?i:A)B', true],
  ['aaa', 'a{2,}', true],
  ['abab', '(?<pair>ab)*', true],
  ['z', '(?i)[Z-a]', true],
  ['@', '[!-/:-@]', true],
  ['a^', '[a^]+', true],
  ['a-b', '[a\\-]+b', true],
  ['C:\\dir', 'C:\\\\dir', true],
  ['A', '\\x41', true],
])('%j =~ %j is %s', (text, pattern, matches) => {
  expect(translatePattern(pattern).expression.test(text)).toBe(matches)
})

test.each([
  ['x++', 'UNSUPPORTED'],
  ['(a)\\1', 'UNSUPPORTED'],
  ['(?<=a)b', 'UNSUPPORTED'],
  ['(?>a)', 'UNSUPPORTED'],
  ['[a&&b]', 'UNSUPPORTED'],
  ['[a[b]]', 'UNSUPPORTED'],
  ['(?u)a', 'UNSUPPORTED'],
  ['\\R', 'UNSUPPORTED'],
  ['(', 'INVALID_REGULAR_EXPRESSION'],
  [')', 'INVALID_REGULAR_EXPRESSION'],
  ['[', 'INVALID_REGULAR_EXPRESSION'],
  ['*', 'INVALID_REGULAR_EXPRESSION'],
  ['a**', 'INVALID_REGULAR_EXPRESSION'],
  ['a{3,1}', 'INVALID_REGULAR_EXPRESSION'],
])('the pattern %j is refused with %s', (pattern, code) => {
  expect(() => translatePattern(pattern)).toThrow(expect.objectContaining({ code }))
})

test('a quoted text matches itself and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ maxLength: 8 }), (text, other) => {
      fc.pre(!text.includes('\\E'))
      const { expression } = translatePattern(`\\Q${text}\\E`)
      expect(expression.test(text)).toBe(true)
      expect(expression.test(other)).toBe(other === text)
    }),
  )
})

test('any text is either translated or refused with a code', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab()[]{}\\^$.|?*+-,0<=!:iQEpLdS\n&'), maxLength: 12 }),
      text => {
        try {
          translatePattern(text)
        } catch (error) {
          expect(error).toBeInstanceOf(CodedError)
        }
      },
    ),
  )
})

test('word boundaries are refused only on a text beyond ASCII', () => {
  expect(evaluateToText("'a b' =~ '.*\\\\bb'")).toBe('true')
  expect(evaluateToText("'é b' =~ '.*\\\\bb'")).toBe('UNSUPPORTED')
  expect(evaluateToText("1 =~ 'a'")).toBe('null')
  expect(evaluateToText("'a' =~ null")).toBe('null')
  expect(evaluateToText("'a' =~ 1")).toBe('TYPE_ERROR')
})
