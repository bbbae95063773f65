import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../electron/default-settings.ts'
import { openSettings } from '../../../../electron/services/settings.ts'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breachgraph-unit-'))
  file = join(folder, 'settings.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('what was changed survives reopening, and all else is as it began', async () => {
  expect(await openSettings(file).read()).toEqual(DEFAULT_SETTINGS)
  const settings = openSettings(file)
  await Promise.all([
    settings.change({ theme: 'light' }),
    settings.change({ keys: { 'graph.hide': ['Ctrl+M'], 'find.open': [] } }),
  ])
  expect(await openSettings(file).read()).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'light',
    keys: { 'graph.hide': ['Ctrl+M'], 'find.open': [] },
  })
})

test('a damaged entry costs no other, not even among the shortcuts', async () => {
  const keys = { 'graph.hide': ['Ctrl+M'], 'find.open': 7, 'edit.undo': ['x'.repeat(41)] }
  await writeFile(
    file,
    JSON.stringify({ version: 1, theme: 'pink', motion: 'reduced', expandMost: 1e9, lately: {}, keys }),
  )
  expect(await openSettings(file).read()).toEqual({
    ...DEFAULT_SETTINGS,
    motion: 'reduced',
    keys: { 'graph.hide': ['Ctrl+M'] },
  })
})

test('what this version does not know stays in the file', async () => {
  await writeFile(file, JSON.stringify({ version: 1, theme: 'light', ofTomorrow: { a: 1 } }))
  await openSettings(file).change({ theme: 'dark' })
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    version: 1,
    theme: 'dark',
    ofTomorrow: { a: 1 },
  })
})

test('a file that is none reads as the defaults, and one that cannot be read too', async () => {
  await writeFile(file, '{"version":1,"theme":"li')
  expect(await openSettings(file).read()).toEqual(DEFAULT_SETTINGS)
  await openSettings(file).change({ theme: 'light' })
  expect((await openSettings(file).read()).theme).toBe('light')
  expect(await openSettings(folder).read()).toEqual(DEFAULT_SETTINGS)
})
