import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import type { CaseFile } from '../../../../graph/case/case-file.ts'
import { PERSONAS } from '../../../../queries/library/header.ts'
import { askLibrary, libraryFiles, libraryQuery } from './ask-library.ts'

const queries = libraryFiles().map(libraryQuery)
const names = queries.map(({ name }) => name)
const caseFile = bundledCase()
const reversed: CaseFile = {
  ...caseFile,
  entities: caseFile.entities.toReversed(),
  sources: caseFile.sources.toReversed(),
  claims: caseFile.claims.toReversed().map(claim => ({ ...claim, about: claim.about.toReversed() })),
  relationships: caseFile.relationships
    .toReversed()
    .map(line => ({ ...line, claims: line.claims.toReversed() })),
}
/** The case with every other claim private, from the first or from the second on. */
function halfPrivate(first: 0 | 1): CaseFile {
  const claims = caseFile.claims.map((claim, index) =>
    index % 2 === first ? { ...claim, private: true as const } : claim,
  )
  return { ...caseFile, claims }
}

describe.each(queries)('the library query $name', ({ name, returns }) => {
  test('has a test of its own', () => {
    expect(existsSync(new URL(`${name}.test.ts`, import.meta.url))).toBe(true)
  })

  test('returns the columns that its header promises, and rows', async () => {
    const [promised, rest] = returns.split(' — ')
    const { columns, rows } = await askLibrary(name)
    expect(columns).toEqual(promised!.split(', '))
    expect(rest).toMatch(/^one row for each /)
    expect(rows.length).toBeGreaterThan(0)
  })

  test('returns the same rows in whatever order the case lists its records', async () => {
    expect((await askLibrary(name, {}, reversed)).rows).toEqual((await askLibrary(name)).rows)
  })

  test.each([0, 1] as const)('keeps the words of private claims to itself, from %i on', async first => {
    const half = halfPrivate(first)
    const text = JSON.stringify((await askLibrary(name, {}, half)).rows)
    const told = half.claims.filter(claim => claim.private && text.includes(JSON.stringify(claim.text)))
    expect(told).toEqual([])
  })
})

test('each title and question stands once', () => {
  expect(new Set(queries.map(({ title }) => title)).size).toBe(queries.length)
  expect(new Set(queries.map(({ question }) => question)).size).toBe(queries.length)
})

test('at least three queries return paths to draw', () => {
  const drawn = queries.filter(({ returns }) => /\bpaths?\b/.test(returns.split(' — ')[0]!))
  expect(drawn.length).toBeGreaterThanOrEqual(3)
})

test.each(PERSONAS)('the page on the library lists each query for an %s by title', persona => {
  const page = readFileSync(new URL('../../../../docs/queries.md', import.meta.url), 'utf8')
  const [, section = ''] = page.split(new RegExp(`^## For an? ${persona}$`, 'm'))
  const listed = section.split(/^## /m)[0]!.trim().split('\n')
  const expected = queries
    .filter(query => query.persona[0] === persona)
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
    .map(({ title, name, question }) => `- **${title}** (\`${name}\`): ${question}`)
  expect(listed).toEqual(expected)
})

test('there are 25 of them, some for each persona', () => {
  expect(queries).toHaveLength(25)
  for (const persona of PERSONAS)
    expect(queries.filter(query => query.persona[0] === persona).length).toBeGreaterThan(5)
})

test('the page calls no query that is not there', () => {
  const page = readFileSync(new URL('../../../../docs/queries.md', import.meta.url), 'utf8')
  const called = Array.from(page.matchAll(/@([a-z-]+)/g), match => match[1]!)
  expect(called.length).toBeGreaterThan(0)
  expect(called.filter(name => !names.includes(name))).toEqual([])
})
