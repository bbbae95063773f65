import { LIMITS } from '../../limits.ts'
import { type AppState, useApp } from '../../store/app-state.ts'
import { useShownSource } from '../../store/shown-source.ts'
import { encodeView } from '../../store/view-file.ts'
import { notifyError } from '../../ui/notify.ts'

/** Saves the view soon after every change of it, and when the page goes. Call once. */
export function keepViewSaved(): void {
  let timer = 0
  const save = () => {
    clearTimeout(timer)
    timer = 0
    const source = useShownSource.getState().key
    if (source === null) return
    const view = encodeView(useApp.getState())
    window.breachgraph.request('view.write', { source, view }).catch(notifyError)
  }
  const changed = (state: AppState, before: AppState) => {
    const same =
      state.view === before.view && state.selection === before.selection && state.camera === before.camera
    // Not put off by further changes: a kill must not lose more than one delay.
    if (!same && timer === 0) timer = window.setTimeout(save, LIMITS.saveDelay)
  }
  const saveWhatWaits = () => {
    if (timer !== 0) save()
  }
  useApp.subscribe(changed)
  window.addEventListener('pagehide', saveWhatWaits)
}
