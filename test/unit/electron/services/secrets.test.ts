import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Profile } from '../../../../electron/contract.ts'
import { openSecrets } from '../../../../electron/services/secrets.ts'
import { Keyring } from './keyring.ts'

let folder = ''
let file = ''
let keyring = new Keyring()
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breachgraph-unit-'))
  file = join(folder, 'secrets.json')
  keyring = new Keyring()
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

test('a kept secret comes back after a restart, and its file holds it encrypted and for its user alone', async () => {
  await openSecrets(file, keyring).keep(movies, 'canary-1')
  expect(await openSecrets(file, keyring).read(movies)).toBe('canary-1')
  expect(await readFile(file, 'utf8')).not.toContain('canary')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('a secret that is only remembered never reaches the disk', async () => {
  const secrets = openSecrets(file, keyring)
  secrets.remember(movies, 'canary-1')
  expect(await secrets.knows(movies)).toBe(true)
  expect(await secrets.read(movies)).toBe('canary-1')
  expect(await readdir(folder)).toEqual([])
  expect(await openSecrets(file, keyring).knows(movies)).toBe(false)
})

test.each([
  ['the address', { uri: 'neo4j+s://evil.example:7687' }],
  ['the encryption', { uri: 'neo4j://movies.example:7687' }],
  ['the user', { user: 'somebody' }],
  ['the kind of secret', { auth: 'bearer' }],
  ['the authority', { certificates: '/tmp/evil.pem' }],
] as const)('a secret is not shown when %s has changed', async (_what, change) => {
  const secrets = openSecrets(file, keyring)
  await secrets.keep(movies, 'kept')
  secrets.remember(movies, 'remembered')
  const changed = { ...movies, ...change }
  expect(await secrets.knows(changed)).toBe(false)
  expect(await secrets.read(changed)).toBeNull()
  expect(await secrets.read({ ...movies, name: 'Films', database: 'x', writable: true })).toBe('remembered')
})

test('a keychain that is locked for a while costs nothing but a question', async () => {
  await openSecrets(file, keyring).keep(movies, 's')
  keyring.locked = true
  expect(await openSecrets(file, keyring).read(movies)).toBeNull()
  keyring.locked = false
  expect(await openSecrets(file, keyring).read(movies)).toBe('s')
})

test('a keychain that was exchanged, or is gone, has nothing to read', async () => {
  const secrets = openSecrets(file, keyring)
  await secrets.keep(movies, 's')
  keyring.key = randomBytes(32)
  expect(await secrets.read(movies)).toBeNull()
  await secrets.keep(movies, 'new')
  expect(await secrets.read(movies)).toBe('new')
  keyring.present = 'none'
  expect(await secrets.knows(movies)).toBe(false)
  expect(await secrets.read(movies)).toBeNull()
})

test('without a keychain nothing is kept', async () => {
  keyring.present = 'none'
  const secrets = openSecrets(file, keyring)
  await expect(secrets.keep(movies, 'canary')).rejects.toMatchObject({ code: 'SECRET_NOT_KEPT' })
  expect(await readdir(folder)).toEqual([])
})

test('dropping takes a secret off the disk, forgetting out of memory too; others stay', async () => {
  const secrets = openSecrets(file, keyring)
  const other = { ...movies, id: '__proto__' }
  await secrets.keep(movies, 's')
  await secrets.keep(other, 'o')
  secrets.remember(movies, 's')
  await secrets.drop('m')
  expect(await secrets.read(movies)).toBe('s')
  await secrets.forget('m')
  expect(await secrets.read(movies)).toBeNull()
  expect(await openSecrets(file, keyring).read(other)).toBe('o')
})

test('a damaged file of secrets means asking again', async () => {
  await writeFile(file, '{"version":1,"secrets":[{')
  expect(await openSecrets(file, keyring).read(movies)).toBeNull()
})
