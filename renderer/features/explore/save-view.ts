import { LIMITS } from '../../limits.ts'
import { type AppState, useApp } from '../../store/app-state.ts'
import { useShownSource } from '../../store/shown-source.ts'
import { useSheets, viewFile } from '../../store/sheets.ts'
import { encodeViewFile } from '../../store/view-file.ts'
import { notifyError } from '../../ui/notify.ts'

/** Saves every canvas soon after a change of any, and when the page goes. Call once. */
export function keepViewSaved(): void {
  let timer = 0
  const save = () => {
    clearTimeout(timer)
    timer = 0
    const source = useShownSource.getState().key
    if (source === null) return
    const view = encodeViewFile(viewFile())
    window.breachgraph.request('view.write', { source, view }).catch(notifyError)
  }
  // Not put off by further changes: a kill must not lose more than one delay.
  const saveSoon = () => {
    if (timer === 0) timer = window.setTimeout(save, LIMITS.saveDelay)
  }
  const changed = (state: AppState, before: AppState) => {
    const same =
      state.view === before.view && state.selection === before.selection && state.camera === before.camera
    if (!same) saveSoon()
  }
  const saveWhatWaits = () => {
    if (timer !== 0) save()
  }
  useApp.subscribe(changed)
  useSheets.subscribe(saveSoon)
  window.addEventListener('pagehide', saveWhatWaits)
}
