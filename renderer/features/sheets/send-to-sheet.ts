import { applyViewChange, ViewChangeBuilder } from '../../../graph/view/change.ts'
import { withStep } from '../../../graph/view/history.ts'
import { isNodeKey, type NodeKey, type Place } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import {
  addSheet,
  EMPTY_SHEET,
  freshName,
  type LiveSheet,
  updateParked,
  useSheets,
} from '../../store/sheets.ts'
import { counted } from '../../ui/counted.ts'
import { notify, notifyError } from '../../ui/notify.ts'
import { addToView, learnAbout } from '../explore/draw-nodes.ts'
import { nameOf } from '../explore/names.ts'
import { askWhich } from './asking.ts'
import { loadSheet, switchSheet } from './switch-sheet.ts'

/** The selected nodes that are drawn. */
export function nodesToSend(): NodeKey[] {
  const { view, selection } = useApp.getState()
  return [...selection].filter(isNodeKey).filter(key => view.nodes.has(key))
}

/** Asks for a tab and copies the selected nodes there. */
export async function askAndSend(): Promise<void> {
  const { tabs, current } = useSheets.getState()
  const keys = nodesToSend()
  const others = tabs.filter(({ id }) => id !== current)
  const chosen = await askWhich({
    title: `Send ${nameOf(keys)} to`,
    choices: [...others.map(({ name }) => ({ label: name })), { label: 'A new tab' }],
  })
  if (chosen === null) return
  await sendToSheet(others[chosen]?.id ?? addSheet(freshName(), EMPTY_SHEET), keys)
}

/**
 * Copies nodes of this canvas to the one under another tab, where they stand here if there is room, with what is
 * between them and what is there: one step of that canvas.
 */
export async function sendToSheet(id: number, keys: readonly NodeKey[]): Promise<void> {
  const { tabs, current } = useSheets.getState()
  const nameOfTab = (wanted: number) => tabs.find(tab => tab.id === wanted)?.name ?? freshName()
  const places = placesOf(keys)
  if (id === current || keys.length === 0) return
  const loaded = await loadSheet(id)
  if (!loaded) return
  await learnAbout(keys, loaded.view)
  const waits = useSheets.getState().parked.get(id)
  if (waits?.kind !== 'live') return
  const sheet = withNodes(waits.sheet, keys, places, nameOfTab(current))
  const to = useSheets.getState().tabs.find(tab => tab.id === id)!.name
  const show = { label: 'Show', run: () => void switchSheet(id).catch(notifyError) }
  if (!sheet) return notify(`All of it is on ${to} already.`, 'info', show)
  updateParked(id, sheet)
  notify(`Sent ${counted(keys.length, 'node')} to ${to}.`, 'info', show)
}

/** Where nodes stand on the canvas on the page. */
function placesOf(keys: readonly NodeKey[]): Map<NodeKey, Place> {
  const { view } = useApp.getState()
  return new Map(
    keys.flatMap(key => {
      const place = view.nodes.get(key)
      return place ? [[key, place] as const] : []
    }),
  )
}

/** The canvas with one step more; null where the step would change nothing. */
function withNodes(
  sheet: LiveSheet,
  keys: readonly NodeKey[],
  at: ReadonlyMap<NodeKey, Place>,
  from: string,
): LiveSheet | null {
  const builder = new ViewChangeBuilder(sheet.view)
  addToView(builder, sheet.view, keys, { at })
  const change = builder.build()
  if (change.length === 0) return null
  const label = `Bring ${nameOf(keys)} from ${from}`
  return {
    ...sheet,
    view: applyViewChange(sheet.view, change),
    history: withStep(sheet.history, { label, cypher: null, change }),
  }
}
