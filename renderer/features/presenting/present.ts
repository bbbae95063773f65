import { useApp } from '../../store/app-state.ts'

/** Fills the screen with the canvas; the history is the talk. */
export function startPresenting(): void {
  /* Arrows belong to the talk now, not to what had the focus. */
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  useApp.setState({ presenting: true, selection: new Set(), highlighted: new Set() })
  void window.breachgraph.request('window.full-screen', { on: true })
}

/** Brings the window and its chrome back. */
export function stopPresenting(): void {
  useApp.setState({ presenting: false })
  void window.breachgraph.request('window.full-screen', { on: false })
}

/** Leaves the presentation when the window leaves the full screen by other means; answers how to stop that. */
export function followFullScreen(): () => void {
  return window.breachgraph.on('window.full-screen-changed', ({ on }) => {
    if (!on && useApp.getState().presenting) useApp.setState({ presenting: false })
  })
}
