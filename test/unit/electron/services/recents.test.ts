import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRecents, recentId } from '../../../../electron/services/recents.ts'
import type { SourceOrder } from '../../../../electron/graph-process/messages.ts'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breachgraph-unit-'))
  file = join(folder, 'recents.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const caseAt = (caseFile: string | null): SourceOrder => ({ kind: 'case', caseFile })
const server: SourceOrder = {
  kind: 'neo4j',
  profile: 'm',
  title: 'Movies',
  writable: false,
  connection: { uri: 'bolt://movies.example', database: null, certificates: null, auth: { kind: 'none' } },
}

test('what was opened last comes first, once, also after reopening', async () => {
  const recents = openRecents(file)
  await recents.opened(caseAt(null), 'Breaches')
  await recents.opened(caseAt('/a.json'), 'A')
  await recents.opened(server, 'Movies')
  await recents.opened(caseAt(null), 'Breaches')
  const ids = (await openRecents(file).list()).map(recentId)
  expect(ids).toEqual(['bundled', 'server-m', recentId({ kind: 'case', path: '/a.json' })])
})

test('no more than twenty are kept, and each can be forgotten', async () => {
  const recents = openRecents(file)
  for (let at = 1; at <= 25; at++) await recents.opened(caseAt(`/${at}.json`), `Case ${at}`)
  const listed = await recents.list()
  expect(listed).toHaveLength(20)
  expect(listed[0]).toMatchObject({ title: 'Case 25' })
  await recents.forget(recentId({ kind: 'case', path: '/25.json' }))
  expect((await recents.list())[0]).toMatchObject({ title: 'Case 24' })
})

test('a case file is known by an id once it was chosen or opened, and by nothing else', async () => {
  const recents = openRecents(file)
  const id = recents.choose('/chosen.json')
  expect(id).not.toContain('chosen')
  expect(await recents.pathOf(id)).toBe('/chosen.json')
  await expect(openRecents(file).pathOf(id)).rejects.toMatchObject({ code: 'CASE_NOT_CHOSEN' })
  await recents.opened(caseAt('/chosen.json'), 'Chosen')
  expect(await openRecents(file).pathOf(id)).toBe('/chosen.json')
  expect(await openRecents(file).pathOf('bundled')).toBeNull()
  await recents.opened(server, 'Movies')
  for (const unknown of ['/chosen.json', 'server-m', '']) {
    await expect(openRecents(file).pathOf(unknown)).rejects.toMatchObject({ code: 'CASE_NOT_CHOSEN' })
  }
})

test('a damaged entry costs no other', async () => {
  await openRecents(file).opened(caseAt('/a.json'), 'A')
  const kept = JSON.parse(await readFile(file, 'utf8')) as { entries: unknown[] }
  await writeFile(file, JSON.stringify({ ...kept, entries: [7, ...kept.entries, { kind: 'case', path: 3 }] }))
  expect((await openRecents(file).list()).map(recentId)).toEqual([
    recentId({ kind: 'case', path: '/a.json' }),
  ])
})
