import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCopies } from '../../../../electron/graph-process/copies.ts'
import type { CopyOrder, FromGraphProcess } from '../../../../electron/graph-process/messages.ts'
import { type OpenSource, openSource } from '../../../../electron/graph-process/open-source.ts'

/** A server that takes every caller and never says a word. */
let mute: Server
const callers: Socket[] = []
let folder = ''
let own: OpenSource

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breachgraph-unit-'))
  own = await openSource({ kind: 'case', caseFile: null }, folder)
  mute = createServer(caller => callers.push(caller)).listen(0, '127.0.0.1')
  await once(mute, 'listening')
})
afterEach(async () => {
  for (const caller of callers.splice(0)) caller.destroy()
  mute.close()
  await own.close()
  await rm(folder, { recursive: true, force: true })
})

function toMute(): CopyOrder {
  const { port } = mute.address() as AddressInfo
  const connection = {
    uri: `bolt://127.0.0.1:${port}`,
    database: null,
    certificates: null,
    auth: { kind: 'none' },
  } as const
  const to = { kind: 'neo4j', profile: 'p', title: 'Mute', connection, writable: true } as const
  return { ends: { to }, what: { kind: 'all' }, dryRun: false }
}

test('a copy that still waits for the other source ends as cancelled, and the next one can begin', async () => {
  const told: FromGraphProcess[] = []
  const copies = createCopies(Promise.resolve(own), folder, message => told.push(message))
  for (const times of [1, 2]) {
    const called = once(mute, 'connection')
    copies.start(toMute())
    await called
    await copies.cancel()
    expect(told).toHaveLength(times)
    expect(told.at(-1)).toMatchObject({ kind: 'copy-failed', error: { code: 'CANCELLED' } })
  }
})
