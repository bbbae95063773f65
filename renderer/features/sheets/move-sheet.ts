import { moveSheet, useSheets } from '../../store/sheets.ts'

/** Moves a tab that many places on, as far as there are any. */
export function moveBy(id: number, places: number): void {
  const { tabs } = useSheets.getState()
  const at = tabs.findIndex(tab => tab.id === id)
  moveSheet(id, Math.min(Math.max(0, at + places), tabs.length - 1))
}

/** Moves the tab on the page. */
export const moveCurrentBy = (places: number): void => moveBy(useSheets.getState().current, places)
