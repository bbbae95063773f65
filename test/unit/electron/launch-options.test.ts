import { expect, test } from 'vitest'
import { readLaunchOptions } from '../../../electron/launch-options.ts'

test('without arguments the bundled case opens in the stored theme', () => {
  expect(readLaunchOptions(['electron', '/app'])).toEqual({
    caseFile: null,
    theme: null,
    capture: null,
    snapshot: null,
    size: { width: 1440, height: 900 },
  })
})

test('values may hold equal signs and spaces; switches of Chromium are passed over', () => {
  const query = 'MATCH (n {a: "="}) RETURN n'
  const argv = [
    'electron',
    '/app',
    '--no-sandbox',
    '--snapshot',
    `--query=${query}`,
    '--size=1600x1000',
    '--theme=dark',
  ]
  expect(readLaunchOptions(argv)).toMatchObject({
    snapshot: { query },
    size: { width: 1600, height: 1000 },
    theme: 'dark',
  })
})

test('a query without --snapshot draws nothing of its own, and a theme that is none is passed over', () => {
  expect(readLaunchOptions(['--query=RETURN 1', '--theme=pink'])).toMatchObject({
    snapshot: null,
    theme: null,
  })
})
