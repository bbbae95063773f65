import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFreshFolder } from '../../../../electron/services/fresh-folder.ts'

let parent = ''
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'breachgraph-unit-'))
})
afterEach(() => rm(parent, { recursive: true, force: true }))

test('a name that is taken, by a folder or a file, gets a number', async () => {
  await writeFile(join(parent, 'story 2'), 'mine')
  const made = [await makeFreshFolder(parent, 'story'), await makeFreshFolder(parent, 'story')]
  expect(made.map(folder => basename(folder))).toEqual(['story', 'story 3'])
  expect((await readdir(parent)).sort()).toEqual(['story', 'story 2', 'story 3'])
})

test('a place where none can be made is said', async () => {
  await expect(makeFreshFolder(join(parent, 'gone'), 'story')).rejects.toMatchObject({
    code: 'FILE_NOT_WRITTEN',
  })
})
