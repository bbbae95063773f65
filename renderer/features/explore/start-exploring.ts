import { useApp } from '../../store/app-state.ts'
import { notifyError } from '../../ui/notify.ts'
import { openSource } from './open-case.ts'
import { keepViewSaved } from './save-view.ts'

/** Shows every source that becomes ready and keeps its view saved, for as long as the page lives. Call once. */
export function startExploring(): void {
  const open = ({ connection }: ReturnType<typeof useApp.getState>) => {
    if (connection.status === 'ready') openSource(connection.source).catch(notifyError)
  }
  open(useApp.getState())
  useApp.subscribe((state, before) => {
    if (state.connection !== before.connection) open(state)
  })
  keepViewSaved()
}
