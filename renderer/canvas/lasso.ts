import type { Point } from '../../graph/layout/extent.ts'
import type { PointerTool } from '../store/pointer-tool.ts'
import { boxBetween } from './inside.ts'
import './lasso.css'

export type LassoShape = Exclude<PointerTool, 'pan'>

/** Pixels the pointer moves before it draws: less is a click. */
const THRESHOLD = 4
/** Pixels between two corners of a free line. */
const STEP = 3

/** Which line a drag over empty canvas draws: what the tool says, or a key that is held; null when it pans. */
export function shapeOf(
  { shiftKey, ctrlKey, altKey, metaKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  tool: PointerTool,
): LassoShape | null {
  if (tool !== 'pan') return tool
  if (shiftKey) return 'lasso'
  return ctrlKey || altKey || metaKey ? 'box' : null
}

/**
 * Follows the pointer from where it was pressed, drawing a line round what is to be selected. `done` gets its corners
 * in pixels of the window; null when it was a click, or Escape ended it.
 */
export function drawLasso(
  host: HTMLElement,
  shape: LassoShape,
  start: Point,
  done: (corners: readonly Point[] | null) => void,
): void {
  let corners: readonly Point[] = [start]
  let line: SVGPathElement | null = null
  const ending = new AbortController()
  const { signal } = ending
  const end = (drawn: boolean) => {
    ending.abort()
    line?.ownerSVGElement?.remove()
    done(drawn && line ? corners : null)
  }
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    if (!line && Math.hypot(x - start.x, y - start.y) < THRESHOLD) return
    line ??= newLine(host)
    if (shape === 'box') corners = boxBetween(start, { x, y })
    else if (Math.hypot(x - corners.at(-1)!.x, y - corners.at(-1)!.y) >= STEP)
      corners = [...corners, { x, y }]
    const { left, top } = host.getBoundingClientRect()
    line.setAttribute('d', `M${corners.map(corner => `${corner.x - left} ${corner.y - top}`).join('L')}Z`)
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end(false)
  }
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', () => end(true), { signal })
  window.addEventListener('pointercancel', () => end(false), { signal })
  window.addEventListener('keydown', keyDown, { signal, capture: true })
}

function newLine(host: HTMLElement): SVGPathElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'canvas-lasso')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  svg.append(path)
  host.append(svg)
  return path
}
