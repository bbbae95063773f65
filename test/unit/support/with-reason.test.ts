import { expect, test } from 'vitest'
import { withReason } from '../../support/with-reason.mjs'

test('a failure is told with its errors on one line, without colours, stacks and code', () => {
  const thrown =
    '\u001b[31mError: seed 7\u001b[39m\n\nExpected:  2\n    at doIt (/a/b.ts:4:24)\n    at <anonymous>'
  const shown = 'Timeout exceeded.\n\n  3 | test()\n> 4 |   doIt()\n    |   ^'
  expect(withReason('a › b', [thrown, shown, shown])).toBe(
    'a › b: Error: seed 7 Expected: 2 | Timeout exceeded.',
  )
})

test('a long reason ends in time, and none is none', () => {
  expect(withReason('a', ['x'.repeat(9000)])).toMatch(/^a: x{299}…$/)
  expect(withReason('a', ['', '\n'])).toBe('a')
})
