import type { CanvasRenderer } from './renderer.ts'

/** Pixels that one press of an arrow key pans, and with Shift. */
const STEP = 60
const LEAP = 240

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** Arrow keys pan while the canvas itself has the focus; answers what stops it. */
export function panWithKeys(host: HTMLElement, renderer: CanvasRenderer): () => void {
  const keyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key]
    const modified = event.ctrlKey || event.altKey || event.metaKey
    if (!direction || modified || event.target !== host) return
    const pixels = event.shiftKey ? LEAP : STEP
    renderer.panBy(direction[0] * pixels, direction[1] * pixels)
    event.preventDefault()
  }
  const pointerDown = () => host.focus({ preventScroll: true })
  host.addEventListener('keydown', keyDown)
  host.addEventListener('pointerdown', pointerDown)
  return () => {
    host.removeEventListener('keydown', keyDown)
    host.removeEventListener('pointerdown', pointerDown)
  }
}
