import { expect, test } from 'vitest'
import { readLaunchOptions } from '../../../electron/launch-options.ts'

test('without arguments the bundled case opens in the stored theme', () => {
  expect(readLaunchOptions(['electron', '/app'])).toEqual({
    caseFile: null,
    theme: null,
    capture: null,
    snapshot: null,
    story: null,
    takeAway: null,
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

test('a story is taken away as what its file ends in, whole and with its names unless it is said otherwise', () => {
  expect(readLaunchOptions(['--take-away=/x/Story.PDF', '--story=a story = b']).takeAway).toEqual({
    file: '/x/Story.PDF',
    choice: {
      format: 'pdf',
      scenes: 'sheet',
      scale: 2,
      theme: 'light',
      shape: '16:9',
      notes: false,
      namesOff: false,
    },
  })
  const argv = ['--take-away=/x/a.png', '--scene=3', '--scale=4', '--shape=4:3', '--notes', '--names-off']
  expect(readLaunchOptions(argv).takeAway?.choice).toEqual({
    format: 'png',
    scenes: 3,
    scale: 4,
    theme: 'dark',
    shape: '4:3',
    notes: true,
    namesOff: true,
  })
})

test('a file that does not say what it is takes nothing away', () => {
  expect(readLaunchOptions(['--take-away=/x/story.exe']).takeAway).toBeNull()
})
