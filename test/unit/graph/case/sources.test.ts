import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'

/** The articles' text is no part of the product; it lies beside the checkout where the case is worked on. */
const FOLDER = new URL('../../../../../shared/sources/', import.meta.url)
const there = existsSync(FOLDER)
const name = there
  ? 'the bundled case'
  : 'the bundled case (skipped: the articles do not lie beside the checkout)'

const { sources, claims, leftOut } = bundledCase()

/** Lines of a source's file by their number, from 1; index 0 is empty. */
function linesOf(sourceId: string): readonly string[] {
  const { file } = sources.find(({ id }) => id === sourceId)!
  return ['', ...readFileSync(new URL(file, FOLDER), 'utf8').split('\n')]
}

/** A sentence ends in a mark, perhaps quoted, before a capital or an opening quote. */
function sentencesOf(line: string): readonly string[] {
  return line
    .split(/(?<=[.?!][”"]?)\s+(?=[“"\p{Lu}\d])/u)
    .map(sentence => sentence.trim())
    .filter(Boolean)
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? []
}

/** Every run of `length` words, as text. */
function runsOf(text: string, length: number): readonly string[] {
  const words = wordsOf(text)
  return words.slice(length - 1).map((_, end) => words.slice(end, end + length).join(' '))
}

describe.skipIf(!there)(name, () => {
  test.each(sources)('has a claim or a reason for every sentence of $id', ({ id }) => {
    const uncovered = linesOf(id).flatMap((text, line) => {
      const here = ({ source, line: at }: { source: string; line: number }) => source === id && at === line
      // Who refused or stayed silent was asked first: such a claim tells two things.
      const told = claims.filter(here).map(({ asked }) => (asked ? 2 : 1))
      const covered = told.reduce((sum, count) => sum + count, leftOut.filter(here).length)
      return sentencesOf(text).length > covered
        ? [{ line, sentences: sentencesOf(text).length, covered }]
        : []
    })
    expect(uncovered).toEqual([])
  })

  test('points every claim to a line with text, and counts its paragraph right', () => {
    const wrong = claims.filter(({ source, line, paragraph }) => {
      const lines = linesOf(source)
      return !lines[line]?.trim() || lines.slice(0, line + 1).filter(text => text.trim()).length !== paragraph
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('leaves out only sentences that are where it says, each with a reason', () => {
    const wrong = leftOut.filter(
      ({ source, line, starts, reason }) =>
        reason.trim() === '' ||
        !sentencesOf(linesOf(source)[line] ?? '').some(text => text.startsWith(starts)),
    )
    expect(wrong).toEqual([])
  })

  test('is told in its own words: no eight in a row are those of an article', () => {
    const LENGTH = 8
    const articles = new Set(sources.flatMap(({ id }) => linesOf(id).flatMap(line => runsOf(line, LENGTH))))
    const copied = claims.flatMap(({ id, text }) =>
      runsOf(text, LENGTH)
        .filter(run => articles.has(run))
        .map(run => `${id}: ${run}`),
    )
    expect(copied).toEqual([])
  })
})

test('an article of eight words in a row is noticed', () => {
  expect(runsOf('One two, three four five six seven eight nine.', 8)).toEqual([
    'one two three four five six seven eight',
    'two three four five six seven eight nine',
  ])
})
