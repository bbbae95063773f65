import { renameSheet, type SheetTabState, useSheets } from '../../store/sheets.ts'
import { askName } from './asking.ts'

/** Asks what a tab is to be called. */
export async function askForNewName(tab: SheetTabState): Promise<void> {
  const name = await askName({ title: 'Rename the tab', label: 'Name', value: tab.name, deed: 'Rename' })
  if (name !== null) renameSheet(tab.id, name)
}

/** Asks what the tab on the page is to be called. */
export function renameCurrent(): Promise<void> {
  const { tabs, current } = useSheets.getState()
  return askForNewName(tabs.find(({ id }) => id === current)!)
}
