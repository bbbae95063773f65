import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openViewStore } from '../../../../electron/services/view-store.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breachgraph-unit-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a view comes back to its source only, whatever the key holds', async () => {
  const keys = ['case:a', '../../etc/passwd', 'CON', '__proto__', 'ä\u0000/\\']
  const store = openViewStore(folder)
  for (const key of keys) await store.write(key, `view of ${key}`)
  const reopened = openViewStore(folder)
  for (const key of keys) expect(await reopened.read(key)).toBe(`view of ${key}`)
  expect(await reopened.read('case:b')).toBeNull()
  expect(await readdir(folder)).toHaveLength(keys.length)
})

test('writes at once end in the last one asked for', async () => {
  const store = openViewStore(folder)
  await Promise.all(Array.from({ length: 20 }, (_, i) => store.write('k', `${i}`)))
  expect(await store.read('k')).toBe('19')
})

test('a damaged view reads as none and takes no other with it', async () => {
  const store = openViewStore(folder)
  await store.write('damaged', 'x')
  const [file] = await readdir(folder)
  await store.write('whole', 'y')
  await writeFile(join(folder, file!), '{"version":1,"sou')
  expect(await store.read('damaged')).toBeNull()
  expect(await store.read('whole')).toBe('y')
})

test('a write that the disk refuses is an error with a code', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(openViewStore(join(folder, 'file')).write('k', 'v')).rejects.toMatchObject({
    code: 'VIEW_NOT_SAVED',
  })
})
