import { expect, test } from 'vitest'
import { findQueries } from '../../../../../renderer/features/query/find-queries.ts'
import { libraryFiles, libraryQuery } from '../../../queries/library/ask-library.ts'

const LIBRARY = libraryFiles().map(libraryQuery)
const found = (text: string) =>
  findQueries(LIBRARY, text).map(({ persona, queries }) => [persona, queries.map(({ name }) => name)])

test('every query stands once, under the persona it is for above all', () => {
  const groups = findQueries(LIBRARY, ' ')
  expect(groups.map(({ persona }) => persona)).toEqual(['investigator', 'presenter', 'analyst'])
  const names = groups.flatMap(({ queries }) => queries.map(({ name }) => name))
  expect(names.toSorted()).toEqual(LIBRARY.map(({ name }) => name).toSorted())
  for (const { persona, queries } of groups)
    for (const query of queries) expect(query.persona[0]).toBe(persona)
})

test('words are looked for in title, question and name, all of them, whatever their case', () => {
  expect(found('LAW authority')).toEqual([['presenter', ['regulators-and-laws']]])
  expect(found('by-type')).toEqual([['analyst', ['status-by-type']]])
  expect(found('no such')).toEqual([])
})

test('a persona finds what is also for it', () => {
  const queries = findQueries(LIBRARY, 'presenter').flatMap(group => group.queries)
  expect(queries.length).toBeGreaterThan(9)
  for (const { persona } of queries) expect(persona).toContain('presenter')
})
