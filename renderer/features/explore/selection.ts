import { type ElementKey, isNodeKey, type NodeKey } from '../../../graph/view/view.ts'
import { shownScene } from '../../canvas/shown-scene.ts'
import { useApp } from '../../store/app-state.ts'

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

/** Makes what was drawn round the selection, or adds it. */
export function pickInside(keys: readonly NodeKey[], adding: boolean): void {
  useApp.setState(({ selection }) => ({ selection: new Set(adding ? [...selection, ...keys] : keys) }))
}

/** Selects every node that is shown. */
export function selectAll(): void {
  useApp.setState({ selection: new Set(shownScene().nodes.keys()) })
}

/** Selects the nodes that are shown and were not selected, and only those. */
export function invertSelection(): void {
  useApp.setState(({ selection }) => ({
    selection: new Set([...shownScene().nodes.keys()].filter(key => !selection.has(key))),
  }))
}

/** Selects every node that is shown and of a kind that a selected one is of. */
export function selectSameKind(): void {
  const { nodes } = shownScene()
  const selected = [...useApp.getState().selection].filter(isNodeKey)
  const kinds = new Set(selected.flatMap(key => nodes.get(key)?.kind ?? []))
  const alike = [...nodes.values()].filter(({ kind }) => kinds.has(kind))
  useApp.setState({ selection: new Set(alike.map(({ key }) => key)) })
}
