import { actionOf, type ShowAction } from './show-actions.ts'

/** Keys that belong to a button or a link that has the focus. */
const PRESSES = new Set([' ', 'Enter'])
/** Keys that scroll a panel that has the focus; the keys of a remote control never do. */
const SCROLLS = new Set([' ', 'ArrowUp', 'ArrowDown', 'Home', 'End'])

/**
 * Hears keys wherever the focus is in the show or nowhere; others' fields and dialogs keep theirs. While somebody
 * types the number of a scene, Enter is the end of it wherever the focus is.
 */
export function followKeys(
  root: HTMLElement,
  act: (action: ShowAction) => void,
  isTyping: () => boolean,
  signal: AbortSignal,
): void {
  const heard = (event: KeyboardEvent) => {
    const at = event.target instanceof HTMLElement ? event.target : document.body
    if (at !== document.body && !root.contains(at)) return
    if (PRESSES.has(event.key) && at.closest('button') && !isTyping()) return
    if (SCROLLS.has(event.key) && at.closest('.show-panel, .show-caption[tabindex]')) return
    const action = actionOf(event)
    if (action === null) return
    event.preventDefault()
    event.stopPropagation()
    act(action)
  }
  document.addEventListener('keydown', heard, { signal })
}
