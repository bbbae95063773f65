import { returnSheet, dropSheet, useSheets } from '../../store/sheets.ts'
import { notify, notifyError } from '../../ui/notify.ts'
import { switchSheet } from './switch-sheet.ts'

/** Closes a tab, never the last one. What was on it can be brought back for a while. */
export async function closeSheet(id: number = useSheets.getState().current): Promise<void> {
  const { tabs, current } = useSheets.getState()
  const at = tabs.findIndex(tab => tab.id === id)
  const tab = tabs[at]
  if (!tab || tabs.length < 2) return
  if (id === current) await switchSheet((tabs[at + 1] ?? tabs[at - 1]!).id)
  const waits = useSheets.getState().parked.get(id)
  // Another tab could not be read: this one stays.
  if (!waits) return
  dropSheet(id)
  const empty =
    waits.kind === 'live' && waits.sheet.view.nodes.size === 0 && waits.sheet.history.steps.size === 0
  if (empty) return
  const bringBack = () => {
    returnSheet(tab, at, waits)
    switchSheet(id).catch(notifyError)
  }
  notify(`Closed ${tab.name}.`, 'info', { label: 'Bring it back', run: bringBack })
}
