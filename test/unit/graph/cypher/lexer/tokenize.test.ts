import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../../../graph/cypher/lexer/tokenize.ts'
import type { Token } from '../../../../../graph/cypher/lexer/token.ts'
import { codeOf } from '../support/code-of.ts'

function texts(query: string): string[] {
  return tokenize(query).map(token => token.text)
}

function only(query: string): Token {
  const tokens = tokenize(query)
  expect(tokens.map(token => token.kind)).toHaveLength(2)
  return tokens[0]!
}

describe('tokenize', () => {
  it('counts lines and columns from 1 in UTF-16 units, over every kind of line end', () => {
    const spans = tokenize('a\r\n  b\rc\n\n😀'.replace('😀', "'😀' d")).map(token => token.span)
    expect(spans).toEqual([
      { line: 1, column: 1, offset: 0, end: 1 },
      { line: 2, column: 3, offset: 5, end: 6 },
      { line: 3, column: 1, offset: 7, end: 8 },
      { line: 5, column: 1, offset: 10, end: 14 },
      { line: 5, column: 6, offset: 15, end: 16 },
      { line: 5, column: 7, offset: 16, end: 16 },
    ])
  })

  it('skips both kinds of comment and white space beyond ASCII', () => {
    expect(texts('a // b\n/* c\n * d */ e\u00a0\u2003f')).toEqual(['a', 'e', 'f', ''])
  })

  it('ends with one end token, also for nothing', () => {
    expect(tokenize('').map(token => token.kind)).toEqual(['end'])
  })

  it.each([
    ['12', 'integer', 12n],
    ['1_000', 'integer', 1000n],
    ['0x1F', 'integer', 31n],
    ['0o17', 'integer', 15n],
    ['9223372036854775808', 'integer', 9223372036854775808n],
    ['1.0', 'float', 1],
    ['.5', 'float', 0.5],
    ['1e9', 'float', 1e9],
    ['6.022E23', 'float', 6.022e23],
    ['1.5e-3', 'float', 0.0015],
  ])('reads the number %s', (text, kind, value) => {
    expect(only(text)).toMatchObject({ kind, value })
  })

  it.each(['0x', '0xZ', '0o8', '0o', '12ab', '1e', '012', '1__', '5d'])('marks %s as malformed', text => {
    expect(only(text)).toMatchObject({ kind: 'malformed', code: 'INVALID_NUMBER_LITERAL', text })
  })

  it('does not take the dots of a range into a number', () => {
    expect(texts('1..3 ..4 .5')).toEqual(['1', '..', '3', '..', '4', '.5', ''])
  })

  it.each([
    [String.raw`'a\'b"c'`, `a'b"c`],
    [String.raw`"a\"b'c"`, `a"b'c`],
    [String.raw`'\\ \b\f\n\r\t'`, '\\ \b\f\n\r\t'],
    [String.raw`'\u00e9\U0001F600'`, 'é😀'],
    ["'two\nlines'", 'two\nlines'],
    ["''", ''],
  ])('reads the string %s', (text, value) => {
    expect(only(text)).toMatchObject({ kind: 'string', value, text })
  })

  it('reads names, in backticks and beyond ASCII, and marks keywords by their word', () => {
    expect(tokenize('Match `a``b` größe_1 名前 ``').slice(0, 5)).toMatchObject([
      { name: 'Match', word: 'MATCH' },
      { name: 'a`b', word: '' },
      { name: 'größe_1', word: '' },
      { name: '名前', word: '' },
      { name: '', word: '' },
    ])
  })

  it('reads parameters by name, number and in backticks', () => {
    const names = tokenize('$name $0 $`x y` $').map(token =>
      token.kind === 'parameter' ? token.name : token.text,
    )
    expect(names).toEqual(['name', '0', 'x y', '$', ''])
  })

  it('keeps arrows apart, since only a pattern has them', () => {
    expect(texts('a<-1')).toEqual(['a', '<', '-', '1', ''])
  })

  it.each([
    ["'open", 'SYNTAX_ERROR', 1],
    ['a `open', 'SYNTAX_ERROR', 3],
    ['a /* open', 'SYNTAX_ERROR', 3],
    [String.raw`'\d'`, 'SYNTAX_ERROR', 2],
    [String.raw`'\u12G4'`, 'INVALID_UNICODE_LITERAL', 2],
    [String.raw`'\UFFFFFFFF'`, 'INVALID_UNICODE_LITERAL', 2],
    ['42 — 41', 'INVALID_UNICODE_CHARACTER', 4],
    ['1e999', 'FLOATING_POINT_OVERFLOW', 1],
  ])('refuses %s with %s at column %i', (text, code, column) => {
    expect(codeOf(() => tokenize(text))).toMatchObject({ code, position: { line: 1, column } })
  })
})
