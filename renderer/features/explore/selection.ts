import type { ElementKey } from '../../../graph/view/view.ts'
import { kindOf } from '../../canvas/kinds.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'

/** Makes these the selection, or adds and takes away what was clicked with Ctrl or Shift held. */
export function pick(keys: readonly ElementKey[], adding: boolean): void {
  useApp.setState(({ selection }) => {
    if (!adding) return { selection: new Set(keys) }
    const next = new Set(selection)
    const taken = keys.some(key => next.has(key))
    for (const key of keys) {
      if (taken) next.delete(key)
      else next.add(key)
    }
    return { selection: next }
  })
}

/** Selects every drawn node. */
export function selectAll(): void {
  useApp.setState(({ view }) => ({ selection: new Set(view.nodes.keys()) }))
}

/** Selects the drawn nodes that were not selected, and only those. */
export function invertSelection(): void {
  useApp.setState(({ view, selection }) => ({
    selection: new Set([...view.nodes.keys()].filter(key => !selection.has(key))),
  }))
}

/** Selects every drawn node of the kinds that the selected nodes are of. */
export function selectSameKind(): void {
  const { view, selection } = useApp.getState()
  const kindsOf = (key: ElementKey) => kindOf(pageGraph.node(key as never)?.labels ?? [])
  const kinds = new Set([...selection].filter(key => view.nodes.has(key as never)).map(kindsOf))
  useApp.setState({ selection: new Set([...view.nodes.keys()].filter(key => kinds.has(kindsOf(key)))) })
}
