import { describe, expect, it } from 'vitest'
import { readKind } from '../../../../../renderer/features/search/read-kind.ts'
import { noteOf } from '../../../../../renderer/features/search/search-note.ts'
import { searchedKeys, searchOf } from '../../../../../renderer/features/search/search-of.ts'
import { LIMITS } from '../../../../../renderer/limits.ts'
import { CASE_SHAPE } from '../../../../../renderer/store/graph-shape.ts'

const LABELS = ['Person', 'Movie', 'MovieStar', '映画', 'Boeing 747', 'back`tick']
const facts = (key: string) => ({ key, nodes: 9, texts: 9, values: 9, length: 9 })
const movies = {
  ...CASE_SHAPE,
  isCase: false,
  labels: LABELS.map((name, at) => ({ name, count: (6 - at) * 200_000 })),
  properties: new Map([
    ['Person', [facts('name')]],
    ['Movie', [facts('title'), facts('tagline')]],
  ]),
}

describe('what is typed into the search of any graph', () => {
  it.each([
    ['movie:The Matrix', ['Movie'], ['the', 'matrix']],
    ['mov: x', ['Movie', 'MovieStar'], ['x']],
    ['movie star:x', ['MovieStar'], ['x']],
    ['映画:', ['映画'], []],
    ['boeing747:a', ['Boeing 747'], ['a']],
    ['7:40', [], ['7:40']],
    ['studio:x', [], ['studio:x']],
    [':x', [], [':x']],
    ['Keanu', [], ['keanu']],
  ])('%j is read as labels %j and words %j', (text, labels, words) => {
    expect(readKind(text, LABELS)).toEqual({ labels, words })
  })

  it('is looked for in what nodes are called by', () => {
    expect(searchedKeys(movies, [])).toEqual(['name', 'title', 'tagline', 'id'])
    expect(searchedKeys(movies, ['Movie'])[0]).toBe('title')
  })

  it('stays a search of the case in a case', () => {
    expect(searchOf('apt', CASE_SHAPE, 96).query.name).toBe('search')
  })
})

describe('the note under the hits', () => {
  const ready = (more: boolean) => ({ status: 'ready' as const, value: { nodes: [], more } })

  it('says when not every node was looked at, and of how many', () => {
    const { beyond } = searchOf('matrix', movies, 4_200_000)
    expect(beyond).toBe(4_200_000)
    expect(noteOf({ answer: ready(false), beyond }, 2)).toContain('500,000 of 4,200,000')
    expect(searchOf('back`tick:x', movies, 4_200_000).beyond).toBeNull()
    expect(searchOf('movie:x', movies, null).beyond).toBe(1_000_000)
    expect(searchOf('x', movies, LIMITS.searchScan).beyond).toBeNull()
  })

  it('says when a search was stopped, and nothing when the list is whole', () => {
    const answer = { status: 'failed' as const, error: { code: 'TIMEOUT', message: 'm' } }
    expect(noteOf({ answer, beyond: null }, 0)).toContain('too long')
    expect(noteOf({ answer: ready(true), beyond: null }, 30)).toContain('First 30')
    expect(noteOf({ answer: ready(false), beyond: null }, 2)).toBeNull()
    expect(noteOf({ answer: ready(false), beyond: null }, 0)).toBe('No node of the graph matches.')
  })
})
