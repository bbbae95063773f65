/** Nodes that are dragged on the canvas can be let go over a tab: which one the pointer is on, and which it was. */
import { create } from 'zustand'
import { useSheets } from '../../store/sheets.ts'

/** The tab that would take what is dragged; null over none. */
export const useDropTarget = create<{ readonly over: number | null }>()(() => ({ over: null }))

/**
 * Follows the pointer while nodes are held, until it is lifted; the function that is answered says over which tab
 * that was.
 */
export function followHeldNodes(): () => number | null {
  let over: number | null = null
  const move = ({ clientX, clientY }: PointerEvent) => {
    over = tabAt(clientX, clientY)
    if (over !== useDropTarget.getState().over) useDropTarget.setState({ over })
  }
  const lifted = () => {
    window.removeEventListener('pointermove', move, { capture: true })
    window.removeEventListener('pointerup', lifted, { capture: true })
    window.removeEventListener('pointercancel', lifted, { capture: true })
    useDropTarget.setState({ over: null })
  }
  window.addEventListener('pointermove', move, { capture: true, passive: true })
  window.addEventListener('pointerup', lifted, { capture: true })
  window.addEventListener('pointercancel', lifted, { capture: true })
  return () => over
}

function tabAt(x: number, y: number): number | null {
  const tab = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-sheet]')
  const id = tab ? Number(tab.dataset['sheet']) : null
  return id === useSheets.getState().current ? null : id
}
