import { describe, expect, test } from 'vitest'
import { CodedError } from '../../../../graph/model/errors.ts'
import { readLibraryQuery } from '../../../../queries/library/header.ts'

const HEADER = [
  '// title: Who stayed silent',
  '// question: Who was asked and did not answer?',
  '// persona: investigator, presenter',
  '// parameter: vendor string = "vendor/acme" — id of the vendor',
  '// parameter: hops integer = 3 — most relationships on the way',
  '// returns: one row for each question',
]
const STATEMENT = [
  'MATCH (v {id: $vendor}) // not $here',
  "WHERE v.price <> '$free' AND v.hops < $hops",
  'RETURN v',
]

function text(header: readonly string[], statement: readonly string[] = STATEMENT): string {
  return [...header, '', ...statement, ''].join('\n')
}

/** The header with every line that starts like this replaced by others. */
function changed(start: string, ...lines: string[]): readonly string[] {
  return HEADER.flatMap(line => (line.startsWith(`// ${start}`) ? lines : [line]))
}

describe('readLibraryQuery', () => {
  test('reads a header and its statement', () => {
    expect(readLibraryQuery('who-stayed-silent.cypher', text(HEADER))).toEqual({
      name: 'who-stayed-silent',
      title: 'Who stayed silent',
      question: 'Who was asked and did not answer?',
      persona: ['investigator', 'presenter'],
      parameters: [
        { name: 'vendor', type: 'string', default: 'vendor/acme', meaning: 'id of the vendor' },
        { name: 'hops', type: 'integer', default: 3n, meaning: 'most relationships on the way' },
      ],
      returns: 'one row for each question',
      statement: STATEMENT.join('\n'),
    })
  })

  test('reads Windows line ends', () => {
    const query = readLibraryQuery('q.cypher', text(HEADER).replaceAll('\n', '\r\n'))
    expect(query.statement).toBe(STATEMENT.join('\n'))
    expect(query.returns).toBe('one row for each question')
  })

  test.each([
    ['string', '"a = b — c"', 'a = b — c'],
    ['integer', '9007199254740993', 9007199254740993n],
    ['float', '1.5', 1.5],
    ['float', '2', 2],
    ['boolean', 'false', false],
    ['string', 'null', null],
  ])('reads the default of a %s, %s', (type, json, value) => {
    const header = changed('parameter: hops', `// parameter: hops ${type} = ${json} — how far`)
    expect(readLibraryQuery('q.cypher', text(header)).parameters[1]).toMatchObject({ type, default: value })
  })

  test.each([
    ['no "// title: …" line', text(changed('title'))],
    ['no "// question: …" line', text(changed('question'))],
    ['no "// persona: …" line', text(changed('persona'))],
    ['no "// returns: …" line', text(changed('returns', '// returns:'))],
    ['two "title" lines', text([...HEADER, '// title: Again'])],
    ['the unknown key "titel" in line 1', text(changed('title', '// titel: Who'))],
    ['no "key: text" in line 7', text([...HEADER, '// and so on'])],
    ['the persona "king"', text(changed('persona', '// persona: analyst, king'))],
    ['no statement', text(HEADER, [])],
    ['no statement', HEADER.join('\n')],
    ['not "name type = default — meaning"', text(changed('parameter: hops', '// parameter: hops integer'))],
    ['the type "number"', text(changed('parameter: hops', '// parameter: hops number = 3 — how far'))],
    ['no JSON integer', text(changed('parameter: hops', '// parameter: hops integer = 1.5 — how far'))],
    ['no JSON string', text(changed('parameter: hops', '// parameter: hops string = acme — which'))],
    ['no JSON boolean', text(changed('parameter: hops', '// parameter: hops boolean = "true" — whether'))],
    ['the parameter hops twice', text([...HEADER, HEADER[4]!])],
    ['uses $hops', text(changed('parameter: hops'))],
    ['declares the parameter more', text([...HEADER, '// parameter: more float = 1 — of it'])],
  ])('says %s', (what, broken) => {
    const read = () => readLibraryQuery('broken.cypher', broken)
    expect(read).toThrow(CodedError)
    expect(read).toThrow(expect.objectContaining({ code: 'LIBRARY_QUERY_BROKEN' }))
    expect(read).toThrow(what)
    expect(read).toThrow('broken.cypher')
  })

  test.each(['query.txt', 'Query.cypher', '../escape.cypher', '-.cypher'])(
    'refuses the file name %s',
    fileName => {
      expect(() => readLibraryQuery(fileName, text(HEADER))).toThrow('is not named like-this.cypher')
    },
  )
})
