import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFileAtomically } from '../../../../electron/services/atomic-file.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breachgraph-unit-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('creates the folder, replaces the file and leaves nothing beside it', async () => {
  const file = join(folder, 'deep', 'settings.json')
  await writeFileAtomically(file, 'one')
  await writeFileAtomically(file, 'two')
  expect(await readFile(file, 'utf8')).toBe('two')
  expect(await readdir(join(folder, 'deep'))).toEqual(['settings.json'])
})

test('a refused write leaves the old content and no litter', async () => {
  // A folder in the file's place makes the rename fail.
  await mkdir(join(folder, 'taken', 'inside'), { recursive: true })
  await expect(writeFileAtomically(join(folder, 'taken'), 'x')).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['taken'])
})
