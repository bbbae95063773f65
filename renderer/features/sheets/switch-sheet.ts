import { useSheets, type LiveSheet, EMPTY_SHEET, showSheet, updateParked } from '../../store/sheets.ts'
import { restoredView, tellMissing } from '../explore/restore-view.ts'

/** Which tab was asked for last: reading one from the graph takes a moment. */
let wanted: number | null = null

/** Shows the canvas under this tab. */
export async function switchSheet(id: number): Promise<void> {
  wanted = id
  if (id === useSheets.getState().current) return
  const sheet = await loadSheet(id)
  if (sheet && wanted === id && id !== useSheets.getState().current) showSheet(id, sheet)
}

/** The canvas that waits under a tab, read out of the graph where it was only kept; null where there is none. */
export async function loadSheet(id: number): Promise<LiveSheet | null> {
  const waits = useSheets.getState().parked.get(id)
  if (!waits) return null
  if (waits.kind === 'live') return waits.sheet
  const { picture } = waits
  const { view, selection, missing } = await restoredView(picture)
  const now = useSheets.getState().parked.get(id)
  if (now !== waits) return now?.kind === 'live' ? now.sheet : null
  tellMissing(missing)
  const sheet = { ...EMPTY_SHEET, view, selection, camera: picture.camera }
  updateParked(id, sheet)
  return sheet
}

/** Shows the tab that many places on, round the ends. */
export function switchBy(places: number): Promise<void> {
  const { tabs, current } = useSheets.getState()
  const at = tabs.findIndex(({ id }) => id === current)
  return switchSheet(tabs.at((at + places) % tabs.length)!.id)
}
