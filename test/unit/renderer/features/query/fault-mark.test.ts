import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { faultMark, setFault } from '../../../../../renderer/features/query/fault-mark.ts'

function marked(doc: string, offset: number | null): string[] {
  const state = EditorState.create({ doc, extensions: [faultMark] })
  const next = state.update({ effects: setFault.of(offset) }).state
  return texts(next)
}

function texts(state: EditorState): string[] {
  const found: string[] = []
  state.field(faultMark).between(0, state.doc.length, (from, to) => {
    if (to > from) found.push(state.sliceDoc(from, to))
  })
  return found
}

describe('faultMark', () => {
  it('marks the word at the fault', () => {
    expect(marked('MATCH (n)\nRETRUN n', 10)).toEqual(['RETRUN'])
  })

  it('marks one sign where there is no word', () => {
    expect(marked('RETURN )', 7)).toEqual([')'])
  })

  it('marks the last sign when the text ended too early', () => {
    expect(marked('RETURN', 6)).toEqual(['N'])
    expect(marked('RETURN', 99)).toEqual(['N'])
  })

  it('survives an empty text and an empty line', () => {
    expect(marked('', 0)).toEqual([])
    expect(marked('RETURN 1\n', 9)).toEqual([])
  })

  it('goes when it is taken away or the text changes', () => {
    const state = EditorState.create({ doc: 'RETRUN n', extensions: [faultMark] })
    const faulty = state.update({ effects: setFault.of(0) }).state
    expect(texts(faulty)).toEqual(['RETRUN'])
    expect(texts(faulty.update({ effects: setFault.of(null) }).state)).toEqual([])
    expect(texts(faulty.update({ changes: { from: 8, insert: ';' } }).state)).toEqual([])
  })
})
