import type { ViewChange, ViewPart } from '../../graph/view/change.ts'
import { withChanges } from '../../graph/view/history.ts'
import type { ElementKey, Folded, View } from '../../graph/view/view.ts'
import { type AppState, useApp } from './app-state.ts'
import { pageGraph } from './page-graph.ts'
import { changeParked } from './sheets.ts'

/**
 * Takes elements that the graph no longer has off every canvas, and out of every step that could be undone or redone:
 * nothing may bring back what is not there. All else about the steps stays true. A step that was about nothing else
 * goes.
 */
export function forgetElements(gone: ReadonlySet<ElementKey>): void {
  if (gone.size === 0) return
  pageGraph.forget(gone)
  const without = <S extends Forgetful>(canvas: S): S => ({
    ...canvas,
    view: viewWithout(canvas.view, gone),
    history: withChanges(canvas.history, change => changeWithout(change, gone)),
    selection: new Set([...canvas.selection].filter(key => !gone.has(key))),
  })
  useApp.setState(state => ({
    ...without(state),
    highlighted: new Set([...state.highlighted].filter(key => !gone.has(key))),
  }))
  changeParked(without)
}

type Forgetful = Pick<AppState, 'view' | 'history' | 'selection'>

export function viewWithout(view: View, gone: ReadonlySet<ElementKey>): View {
  const parts = Object.entries(view) as [ViewPart, ReadonlyMap<string, unknown>][]
  return Object.fromEntries(
    parts.map(([part, entries]) => [
      part,
      new Map(
        [...entries].flatMap(([key, entry]) => {
          const left = entryWithout(part, key, entry, gone)
          return left === undefined ? [] : [[key, left]]
        }),
      ),
    ]),
  ) as never as View
}

/** What is left of a change. */
export function changeWithout(change: ViewChange, gone: ReadonlySet<ElementKey>): ViewChange {
  return change
    .map(edit => ({
      ...edit,
      before: entryWithout(edit.part, edit.key, edit.before, gone),
      after: entryWithout(edit.part, edit.key, edit.after, gone),
    }))
    .filter(({ before, after }) => before !== undefined || after !== undefined)
}

/**
 * What is left of an entry. The same for the view and for both sides of every edit, so that undoing and redoing
 * still lead from one to the other.
 */
function entryWithout(part: ViewPart, key: string, entry: unknown, gone: ReadonlySet<ElementKey>): unknown {
  if (entry === undefined || gone.has(key as ElementKey)) return undefined
  if (part === 'folded' && gone.has((entry as Folded).into)) return undefined
  if (part !== 'expanded') return entry
  const brought = (entry as readonly ElementKey[]).filter(other => !gone.has(other))
  return brought.length > 0 ? brought : undefined
}
