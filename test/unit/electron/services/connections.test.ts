import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Profile } from '../../../../electron/contract.ts'
import { openConnections } from '../../../../electron/services/connections.ts'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breachgraph-unit-'))
  file = join(folder, 'connections.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const movies: Profile = {
  id: 'm',
  name: 'Movies',
  uri: 'neo4j+s://movies.example:7687',
  auth: 'password',
  user: 'neo4j',
  database: null,
  certificates: null,
  writable: false,
}

test('profiles survive reopening, in the order in which they were added', async () => {
  const connections = openConnections(file)
  await connections.save(movies)
  await connections.save({ ...movies, id: '__proto__', name: 'Prototype' })
  await connections.save({ ...movies, id: 'z' })
  await connections.save({ ...movies, name: 'Films', writable: true })
  const reopened = await openConnections(file).list()
  expect(reopened.map(({ id, name, writable }) => [id, name, writable])).toEqual([
    ['m', 'Films', true],
    ['__proto__', 'Prototype', false],
    ['z', 'Movies', false],
  ])
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('a removed profile is gone, and asking for it says so', async () => {
  const connections = openConnections(file)
  await connections.save(movies)
  await connections.remove('m')
  expect(await connections.list()).toEqual([])
  await expect(connections.get('m')).rejects.toMatchObject({ code: 'PROFILE_UNKNOWN' })
})

test('saves at once lose none of each other', async () => {
  const connections = openConnections(file)
  await Promise.all(Array.from({ length: 20 }, (_, at) => connections.save({ ...movies, id: `${at}` })))
  expect(await connections.list()).toHaveLength(20)
})

test.each([
  ['cut short', '{"version":1,"profiles":[{"id":"m","na'],
  ['of a later version', JSON.stringify({ version: 2, servers: [] })],
  ['with a profile that is none', JSON.stringify({ version: 1, profiles: [{ id: 'm', uri: 7 }] })],
  ['empty', ''],
])('a file %s is set aside whole, and said', async (_name, content) => {
  await writeFile(file, content)
  const connections = openConnections(file)
  expect(connections.setAside()).toBeNull()
  expect(await connections.list()).toEqual([])
  await connections.save(movies)
  const aside = connections.setAside()
  expect(await readdir(folder)).toEqual(['connections.json', aside])
  expect(await readFile(join(folder, aside!), 'utf8')).toBe(content)
  expect(await openConnections(file).list()).toEqual([movies])
})

test('a file that may not be read is no damaged file', async () => {
  const connections = openConnections(join(folder, 'file', 'connections.json'))
  await writeFile(join(folder, 'file'), '')
  await expect(connections.list()).rejects.toMatchObject({ code: 'FILE_NOT_READ' })
  expect(connections.setAside()).toBeNull()
})

test('a password in the address is refused before it reaches the disk, and not repeated', async () => {
  const connections = openConnections(file)
  const refused = connections.save({ ...movies, uri: 'bolt://neo4j:canary@movies.example' })
  await expect(refused).rejects.toMatchObject({ code: 'ADDRESS_INVALID' })
  await expect(refused).rejects.not.toThrow(/canary/)
  expect(await readdir(folder)).toEqual([])
})
