import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFolder } from '../../electron/runtime/paths.mjs'
import { labelCounts, typeCounts } from '../../queries/explore/counts.ts'
import {
  labelNames,
  labelStatistics,
  typeNames,
  typeStatistics,
} from '../../queries/explore/server-statistics.ts'
import { readLibraryQuery } from '../../queries/library/header.ts'
import { testNeo4j } from '../support/neo4j.ts'
import { EXPLORE_QUESTIONS } from './explore-questions.ts'
import { LIBRARY_VALUES } from './library-values.ts'
import type { Question, Side } from './side.ts'
import { openBothSides } from './two-sides.ts'
import { WRONG_STATEMENTS } from './wrong-statements.ts'

const server = await testNeo4j()
const skipped = 'skip' in server ? ` (${server.skip})` : ''

/** Every library query with its defaults, and with other values of its parameters. */
const LIBRARY = filesUnder('queries', '.cypher').flatMap(file => {
  const { name, statement, parameters } = readLibraryQuery(file.split('/').at(-1)!, read(file))
  const defaults = Object.fromEntries(parameters.map(parameter => [parameter.name, parameter.default]))
  return [{}, ...(LIBRARY_VALUES[name] ?? [])].map(values => ({
    title: `${name} ${inWords(values)}`,
    question: { statement, parameters: { ...defaults, ...values } },
  }))
})

describe.skipIf('skip' in server)(`the embedded graph and Neo4j${skipped}`, () => {
  let embedded: Side
  let neo4j: Side

  beforeAll(async () => {
    if ('skip' in server) return
    const sides = await openBothSides(server)
    embedded = sides.embedded
    neo4j = sides.neo4j
  }, 120_000)

  afterAll(async () => {
    await embedded.source.close()
    await neo4j.source.close()
  })

  async function expectSame(questionOn: (side: Side) => Question, order: 'total' | 'none') {
    const ours = await embedded.ask(questionOn(embedded))
    const theirs = await neo4j.ask(questionOn(neo4j))
    expect(embedded.comparableRows(ours, order)).toEqual(neo4j.comparableRows(theirs, order))
    expect(await embedded.drawn(ours.rows)).toEqual(await neo4j.drawn(theirs.rows))
    return ours.rows.length
  }

  test.each(LIBRARY)('answer the library query $title alike', async ({ question }) => {
    await expectSame(() => question, 'total')
  })

  test.each(EXPLORE_QUESTIONS)('answer $name of $of alike', async ({ on, order }) => {
    await expectSame(on, order)
  })

  test.each([
    [labelStatistics, labelCounts],
    [typeStatistics, typeCounts],
  ])('$0.name on Neo4j says what $1.name says on both', async (statistics, counted) => {
    const ask = (side: Side, { statement }: { statement: string }) => side.ask({ statement, parameters: {} })
    expect(await ask(neo4j, statistics)).toEqual(await ask(embedded, counted))
  })

  test.each([
    [labelNames, labelCounts],
    [typeNames, typeCounts],
  ])('$0.name on Neo4j names what $1.name counts', async (names, counted) => {
    const named = await neo4j.ask({ statement: names.statement, parameters: {} })
    const { rows } = await embedded.ask({ statement: counted.statement, parameters: {} })
    expect(named.rows).toEqual(rows.map(([name]) => [name, null]).sort((a, b) => (a[0]! < b[0]! ? -1 : 1)))
  })

  test.each(WRONG_STATEMENTS)('both say $code to $statement', async ({ code, statement, ...rest }) => {
    const question = { statement, parameters: rest.parameters ?? {} }
    for (const side of [embedded, neo4j])
      await expect(side.ask(question, rest.access), side.source.kind).rejects.toMatchObject({ code })
  })
})

test('each of the app’s own queries is asked', () => {
  const written = filesUnder('queries/explore', '.ts').flatMap(file =>
    Array.from(read(file).matchAll(/^\s+name: '([a-z-]+)',$/gm), match => match[1]!),
  )
  const asked = EXPLORE_QUESTIONS.map(({ name }) => name)
  const onServer = [labelStatistics, typeStatistics, labelNames, typeNames].map(({ name }) => name)
  expect(written.length).toBeGreaterThan(15)
  expect([...new Set([...asked, ...onServer])].sort()).toEqual([...new Set(written)].sort())
})

function filesUnder(folder: string, extension: string): string[] {
  const files = readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
  return files.filter(file => file.endsWith(extension)).map(file => join(folder, file))
}

function read(file: string): string {
  return readFileSync(join(projectFolder, file), 'utf8')
}

function inWords(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(' ')
}
