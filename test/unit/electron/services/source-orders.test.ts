import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Profile } from '../../../../electron/contract.ts'
import { openConnections } from '../../../../electron/services/connections.ts'
import { openRecents } from '../../../../electron/services/recents.ts'
import { openSecrets } from '../../../../electron/services/secrets.ts'
import { createSourceOrders } from '../../../../electron/services/source-orders.ts'
import { Keyring } from './keyring.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breachgraph-unit-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const movies: Profile = {
  id: 'm',
  name: 'Movies',
  uri: 'bolt://movies.example',
  auth: 'password',
  user: 'neo4j',
  database: 'films',
  certificates: null,
  writable: true,
}

async function setUp(profile: Profile) {
  const connections = openConnections(join(folder, 'connections.json'))
  const secrets = openSecrets(join(folder, 'secrets.json'), new Keyring())
  const recents = openRecents(join(folder, 'recents.json'))
  await connections.save(profile)
  return {
    orders: createSourceOrders({ caseFile: '/a.json', connections, recents, secrets }),
    recents,
    secrets,
  }
}

const chosen = (secret: string | null) => ({ kind: 'neo4j', profile: 'm', secret }) as const

test('the case is the one of this run', async () => {
  const { orders } = await setUp(movies)
  expect(await orders.orderFor({ kind: 'case' })).toEqual({ kind: 'case', caseFile: '/a.json' })
})

test('another case is one that was chosen, and the one that comes with the app', async () => {
  const { orders, recents } = await setUp(movies)
  const file = recents.choose('/b.json')
  expect(await orders.orderFor({ kind: 'case', file })).toEqual({ kind: 'case', caseFile: '/b.json' })
  expect(await orders.orderFor({ kind: 'case', file: 'bundled' })).toEqual({ kind: 'case', caseFile: null })
  await expect(orders.orderFor({ kind: 'case', file: '/etc/passwd' })).rejects.toMatchObject({
    code: 'CASE_NOT_CHOSEN',
  })
})

test('a secret is asked for once in a run, and a kept one never', async () => {
  const { orders, secrets } = await setUp(movies)
  await expect(orders.orderFor(chosen(null))).rejects.toMatchObject({ code: 'SECRET_NEEDED' })
  const order = {
    kind: 'neo4j',
    profile: 'm',
    title: 'Movies',
    writable: true,
    connection: {
      uri: 'bolt://movies.example',
      database: 'films',
      certificates: null,
      auth: { kind: 'password', user: 'neo4j', password: 'given' },
    },
  }
  expect(await orders.orderFor(chosen('given'))).toEqual(order)
  expect(await orders.orderFor(chosen(null))).toEqual(order)
  await secrets.forget('m')
  await secrets.keep(movies, 'given')
  expect(await orders.orderFor(chosen(null))).toEqual(order)
})

test('a token goes as a token, and a server without secrets gets none', async () => {
  const { orders } = await setUp({ ...movies, auth: 'bearer' })
  expect((await orders.connectionFor({ ...movies, auth: 'bearer' }, 't')).auth).toEqual({
    kind: 'bearer',
    token: 't',
  })
  expect((await orders.connectionFor({ ...movies, auth: 'none' }, 'ignored')).auth).toEqual({ kind: 'none' })
})

test('trying a connection remembers nothing', async () => {
  const { orders, secrets } = await setUp(movies)
  await orders.connectionFor(movies, 'tried')
  expect(await secrets.knows(movies)).toBe(false)
})

test('a profile that is gone says so', async () => {
  const { orders } = await setUp({ ...movies, id: 'other' })
  await expect(orders.orderFor(chosen('s'))).rejects.toMatchObject({ code: 'PROFILE_UNKNOWN' })
})
