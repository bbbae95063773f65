import { applyViewChange, ViewChangeBuilder } from '../../../graph/view/change.ts'
import { EMPTY_VIEW, isNodeKey, type NodeKey, type View } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { addSheet, EMPTY_SHEET, freshName, type LiveSheet, liveSheet, showSheet } from '../../store/sheets.ts'
import { addToView } from '../explore/draw-nodes.ts'

/** Opens a tab with nothing on it. */
export const newSheet = (): void => openIn(freshName(), EMPTY_SHEET)

/** Opens a tab with the same canvas, its history and measures with it; from here on they go their own ways. */
export const duplicateSheet = (): void => openIn(freshName(), liveSheet())

/** Opens a tab with the selected nodes where they stand, and what is drawn between them. */
export function sheetFromSelection(): void {
  const { view, selection } = useApp.getState()
  const keys = [...selection].filter(isNodeKey).filter(key => view.nodes.has(key))
  openIn(freshName(), { ...EMPTY_SHEET, view: partOf(view, keys), taken: liveSheet().taken })
}

function openIn(name: string, sheet: LiveSheet): void {
  showSheet(addSheet(name, sheet), sheet)
}

/** These nodes and everything between them, looked at in the same way. */
export function partOf(view: View, keys: readonly NodeKey[]): View {
  const kept = new Set(keys)
  const within = (key: Parameters<typeof pageGraph.ends>[0]) => {
    const ends = pageGraph.ends(key)
    return ends !== undefined && kept.has(ends.start) && kept.has(ends.end)
  }
  const base: View = {
    ...EMPTY_VIEW,
    hiddenRelationships: new Map([...view.hiddenRelationships].filter(([key]) => within(key))),
    filters: view.filters,
    styles: view.styles,
  }
  const builder = new ViewChangeBuilder(base)
  addToView(builder, base, keys, { at: new Map(keys.map(key => [key, view.nodes.get(key)!])) })
  return applyViewChange(base, builder.build())
}
