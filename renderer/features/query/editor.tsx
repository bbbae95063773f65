import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { bracketMatching } from '@codemirror/language'
import { EditorState, Prec } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view'
import { type RefObject, useEffect, useRef } from 'react'
import { chordOf } from '../../commands/chord.ts'
import { useKeys } from '../../store/keys.ts'
import { cypherColours, cypherLanguage } from './cypher-language.ts'
import { editorTheme } from './editor-theme.ts'
import { faultMark, setFault } from './fault-mark.ts'
import { earlierStatement, laterStatement, useQuery } from './query-state.ts'
import { runQuery } from './run-query.ts'

/** The text or the part of it that is selected, with the offset at which it begins. */
function toRun(state: EditorState): { text: string; offset: number } {
  const { from, to, empty } = state.selection.main
  return empty ? { text: state.doc.toString(), offset: 0 } : { text: state.sliceDoc(from, to), offset: from }
}

/** The command's own keys, whatever they are now; with the focus here it runs what is selected. */
const runKeys = EditorView.domEventHandlers({
  keydown(event, { state }) {
    const chord = chordOf(event)
    if (chord === null || !useKeys.getState().of.get('query.run')?.includes(chord)) return false
    const { text, offset } = toRun(state)
    void runQuery(text, offset)
    return true
  },
})

const keys = Prec.highest([
  runKeys,
  keymap.of([
    { key: 'Ctrl-ArrowUp', run: () => earlierStatement() },
    { key: 'Ctrl-ArrowDown', run: () => laterStatement() },
  ]),
])

function createEditor(host: HTMLElement): EditorView {
  return new EditorView({
    parent: host,
    state: EditorState.create({
      doc: useQuery.getState().text,
      extensions: [
        keys,
        lineNumbers(),
        highlightActiveLineGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        cypherLanguage,
        cypherColours,
        editorTheme,
        faultMark,
        placeholder('MATCH (a)-[r]-(b) RETURN a, r, b LIMIT 25'),
        EditorView.contentAttributes.of({ 'aria-label': 'Cypher' }),
        EditorView.lineWrapping,
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.updateListener.of(update => {
          if (update.docChanged) useQuery.setState({ text: update.state.doc.toString() })
        }),
      ],
    }),
  })
}

/** What had the focus when the editor was asked for. */
export type FocusBefore = RefObject<Element | null>

/**
 * The Cypher editor. Its text is in the query state, so that it outlives the drawer. It takes the focus, unless it
 * took so long to come that the user has gone elsewhere: into a field, or a menu, which would close.
 */
export function Editor({ focusBefore }: { readonly focusBefore: FocusBefore }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const view = createEditor(host.current!)
    if (isFocusFree(focusBefore.current)) view.focus()
    const follow = useQuery.subscribe((state, before) => {
      if (state.text !== view.state.doc.toString()) {
        const { length } = view.state.doc
        view.dispatch({
          changes: { from: 0, to: length, insert: state.text },
          selection: { anchor: state.text.length },
        })
      }
      if (state.run !== before.run) mark(view)
      if (state.focusAsked !== before.focusAsked) view.focus()
    })
    mark(view)
    return () => {
      follow()
      view.destroy()
    }
  }, [focusBefore])
  return <div ref={host} className="editor" />
}

function isFocusFree(before: Element | null): boolean {
  const now = document.activeElement
  if (now === null || now === document.body) return true
  return now === before && now.closest('[role=menu]') === null
}

function mark(view: EditorView): void {
  const { run } = useQuery.getState()
  const offset = run.status === 'failed' && run.text === view.state.doc.toString() ? run.faultOffset : null
  view.dispatch({ effects: setFault.of(offset) })
  if (offset === null) return
  const at = Math.min(offset, view.state.doc.length)
  view.dispatch({ selection: { anchor: at }, scrollIntoView: true })
}
