import { type EditorState, StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** Marks where the engine stumbled, as an offset into the text; null takes the mark away. */
export const setFault = StateEffect.define<number | null>()

const fault = Decoration.mark({ class: 'cm-fault' })
const faultLine = Decoration.line({ class: 'cm-fault-line' })

function decorate(doc: Text, offset: number): DecorationSet {
  const at = Math.min(offset, doc.length)
  const line = doc.lineAt(at)
  const column = at - line.from
  const length = /^[\p{L}\p{N}_]+|^\S/u.exec(line.text.slice(column))?.[0].length ?? 0
  /* At the very end there is nothing to underline, so the last sign before it is. */
  const from = length > 0 || column === 0 ? at : at - 1
  const to = Math.min(from + Math.max(length, 1), line.to)
  return Decoration.set([faultLine.range(line.from), ...(from < to ? [fault.range(from, to)] : [])])
}

/** The mark itself; typing takes it away. */
export const faultMark = StateField.define<DecorationSet>({
  create: (_: EditorState) => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setFault)) {
        return effect.value === null ? Decoration.none : decorate(transaction.newDoc, effect.value)
      }
    }
    return transaction.docChanged ? Decoration.none : marks
  },
  provide: field => EditorView.decorations.from(field),
})
