import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { highlightTree, tagHighlighter, tags } from '@lezer/highlight'
import { describe, expect, it } from 'vitest'
import { cypherLanguage } from '../../../../../renderer/features/query/cypher-language.ts'

const names = tagHighlighter([
  { tag: tags.keyword, class: 'keyword' },
  { tag: tags.string, class: 'string' },
  { tag: tags.number, class: 'number' },
  { tag: tags.bool, class: 'bool' },
  { tag: tags.typeName, class: 'label' },
  { tag: tags.atom, class: 'parameter' },
  { tag: tags.comment, class: 'comment' },
  { tag: tags.macroName, class: 'function' },
])

function coloured(doc: string): [string, string][] {
  const state = EditorState.create({ doc, extensions: [cypherLanguage] })
  const found: [string, string][] = []
  highlightTree(ensureSyntaxTree(state, doc.length, 5000)!, names, (from, to, name) => {
    found.push([name, doc.slice(from, to)])
  })
  return found
}

describe('cypherLanguage', () => {
  it('tells words, labels, parameters and numbers apart', () => {
    expect(coloured('match (a:Actor|Vendor {x: $x}) RETURN count(a), 1.5e3, TRUE')).toEqual([
      ['keyword', 'match'],
      ['label', 'Actor'],
      ['label', 'Vendor'],
      ['parameter', '$x'],
      ['keyword', 'RETURN'],
      ['function', 'count'],
      ['number', '1.5e3'],
      ['bool', 'TRUE'],
    ])
  })

  it('sees no words inside texts and comments, over lines and escapes', () => {
    expect(coloured("'it\\'s MATCH' // RETURN\n/* WITH\nSET */ \"two\nlines\"")).toEqual([
      ['string', "'it\\'s MATCH'"],
      ['comment', '// RETURN'],
      ['comment', '/* WITH'],
      ['comment', 'SET */'],
      ['string', '"two'],
      ['string', 'lines"'],
    ])
  })
})
