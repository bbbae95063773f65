import type { KeyboardEvent, PointerEvent } from 'react'
import { actionOf } from '../../../player/show/show-actions.ts'
import type { Show } from '../../../player/show/show.ts'

/** Keys that a button, a list or a menu needs while it has the focus. */
const OTHERS = new Set([' ', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'])

/** The keys of the talk go on where the focus is beside the show, such as on a button; the show hears its own. */
export function keysBesideShow(event: KeyboardEvent, show: Show): void {
  if (event.defaultPrevented || OTHERS.has(event.key)) return
  if (event.target instanceof Element && event.target.closest('.show, [role=menu]')) return
  const action = actionOf(event)
  if (action === null) return
  event.preventDefault()
  event.stopPropagation()
  show.act(action)
}

/** A button that is pressed by hand leaves the focus, and with it every key, with the show. */
export function keepsFocus(event: PointerEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault()
}
