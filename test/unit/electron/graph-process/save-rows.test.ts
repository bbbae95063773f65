import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveRows } from '../../../../electron/graph-process/save-rows.ts'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import { createEmbeddedSource } from '../../../../queries/sources/embedded.ts'
import type { GraphSource, StatementResult } from '../../../../queries/sources/graph-source.ts'

let folder = ''
let path = ''
let source: GraphSource
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breachgraph-unit-'))
  path = join(folder, 'rows.csv')
  source = await createEmbeddedSource({ caseFile: bundledCase() })
})
afterEach(async () => {
  await source.close()
  await rm(folder, { recursive: true, force: true })
})

const run = (statement: string, signal: AbortSignal): Promise<StatementResult> =>
  source.run({ statement, parameters: new Map(), access: 'read', action: 'save', signal })

test('every row goes into the file, and the count says so', async () => {
  const { signal } = new AbortController()
  const told: number[] = []
  const result = await run('UNWIND range(1, 25000) AS i RETURN i, toString(i) AS t', signal)
  const count = await saveRows(result, { path, format: 'csv', signal, wrote: rows => told.push(rows) })
  expect(count).toBe(25_000)
  const lines = (await readFile(path, 'utf8')).split('\r\n')
  expect([lines[0], lines[1], lines[25_000], lines.length]).toEqual(['i,t', '1,1', '25000,25000', 25_002])
  expect(told.at(-1)).toBe(25_000)
  expect(told.length).toBeGreaterThan(20)
  expect(await readdir(folder)).toEqual(['rows.csv'])
})

test('a cancelled stream leaves what stood there, and nothing beside it', async () => {
  await writeFile(path, 'before')
  const end = new AbortController()
  const result = await run('UNWIND range(1, 100000) AS i RETURN i', end.signal)
  const saving = saveRows(result, { path, format: 'jsonl', signal: end.signal, wrote: () => end.abort() })
  await expect(saving).rejects.toMatchObject({ code: 'CANCELLED' })
  expect(await readdir(folder)).toEqual(['rows.csv'])
  expect(await readFile(path, 'utf8')).toBe('before')
})

test('a statement that fails on its way leaves no file', async () => {
  const { signal } = new AbortController()
  const result = await run('UNWIND range(0, 3000) AS i RETURN 1 / (3000 - i) AS x', signal)
  const saving = saveRows(result, { path, format: 'csv', signal, wrote: () => undefined })
  await expect(saving).rejects.toMatchObject({ code: expect.not.stringMatching(/INTERNAL|FILE/) as string })
  expect(await readdir(folder)).toEqual([])
})

test('a place that cannot be written to is named', async () => {
  const { signal } = new AbortController()
  await writeFile(join(folder, 'file'), '')
  const result = await run('RETURN 1 AS x', signal)
  const options = { path: join(folder, 'file', 'x'), format: 'csv', signal, wrote: () => undefined } as const
  await expect(saveRows(result, options)).rejects.toMatchObject({ code: 'FILE_NOT_WRITTEN' })
})
