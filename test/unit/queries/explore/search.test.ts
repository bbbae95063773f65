import { describe, expect, it } from 'vitest'
import { parseSearch, search } from '../../../../queries/explore/search.ts'

describe('what is typed into the search', () => {
  it.each([
    ['apt', null, ['apt']],
    ['  Cardinal   HEALTH ', null, ['cardinal', 'health']],
    ['actor:APT 18', 'actor', ['apt', '18']],
    ['threat actor: apt', 'threatactor', ['apt']],
    ['vendor:', 'vendor', []],
    ['actor:a:b', 'actor', ['a:b']],
    ['7:40', null, ['7:40']],
    [':apt', null, [':apt']],
    ['', null, []],
  ])('%j is read as kind %j and words %j', (text, kind, words) => {
    expect(parseSearch(text)).toEqual({ kind, words })
  })

  it('goes to the query as parameters, whatever it holds', () => {
    expect(search.parameters({ text: `x' OR 1=1 //`, limit: 31 })).toEqual({
      kind: null,
      words: [`x'`, 'or', '1=1', '//'],
      text: `x' or 1=1 //`,
      limit: 31n,
    })
  })
})
