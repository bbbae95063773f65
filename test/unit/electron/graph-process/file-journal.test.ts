import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFileJournal, type FileJournal } from '../../../../electron/graph-process/file-journal.ts'
import type { Change } from '../../../../graph/change/change.ts'
import type { Value } from '../../../../graph/model/value.ts'
import type { ChangeJournal } from '../../../../queries/sources/change-journal.ts'

let folder = ''
let file = ''
const open: FileJournal[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breachgraph-unit-'))
  file = join(folder, 'journals', 'case.ndjson')
})
afterEach(async () => {
  for (const journal of open.splice(0)) await journal.close()
  await rm(folder, { recursive: true, force: true })
})

async function opened(): Promise<FileJournal> {
  const journal = await openFileJournal(file)
  open.push(journal)
  return journal
}

const change = (id: string): Change => [
  {
    kind: 'add-node',
    id,
    labels: ['A'],
    properties: new Map<string, Value>([
      ['n', 2n ** 62n],
      ['text', 'line\nbreak'],
    ]),
  },
]

async function replayed(journal: ChangeJournal): Promise<Change[]> {
  const changes: Change[] = []
  for await (const kept of journal.replay()) changes.push(kept)
  return changes
}

test('what was acknowledged is there again, in order, also when many were appended at once', async () => {
  const journal = await opened()
  const changes = Array.from({ length: 50 }, (_, i) => change(`n${i}`))
  await Promise.all(changes.map(one => journal.append(one)))
  expect(await replayed(await opened())).toEqual(changes)
})

test('a line that a crash cut short is dropped, and the next change starts a line of its own', async () => {
  await (await opened()).append(change('whole'))
  const whole = await readFile(file, 'utf8')
  for (const cut of [1, Math.floor(whole.length / 2), whole.length - 1]) {
    await writeFile(file, whole + whole.slice(0, cut))
    const journal = await opened()
    await journal.append(change('after'))
    expect(await replayed(journal)).toEqual([change('whole'), change('after')])
  }
})

test('an unfinished line longer than one read, with nothing before it, is dropped too', async () => {
  await opened()
  await appendFile(file, 'x'.repeat(200_000))
  expect(await replayed(await opened())).toEqual([])
})

test('a damaged line in the middle is named, not passed over', async () => {
  const journal = await opened()
  await journal.append(change('a'))
  await appendFile(file, 'garbage\n')
  await journal.append(change('b'))
  await expect(replayed(journal)).rejects.toMatchObject({
    code: 'JOURNAL_DAMAGED',
    message: expect.stringContaining('Line 2'),
  })
})
