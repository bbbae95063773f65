/** What a hand does on the plane, by mouse, pen or fingers. Places in CSS pixels from the plane's corner. */
import type { Point } from '../../../graph/layout/extent.ts'

export interface Hand {
  /** Pressed and let go in one place. */
  tap(at: Point): void
  drag(from: Point, to: Point): void
  /** `factor` times nearer round a place that stays where it is. */
  zoom(at: Point, factor: number): void
  /** Over the plane without a press; null when it leaves. */
  hover(at: Point | null): void
}

/** Pixels that a press may wander and still be a tap. */
const TREMBLE = 4

/** Tells `hand` what is done on the plane until the signal is aborted. */
export function followHand(plane: HTMLElement, hand: Hand, signal: AbortSignal): void {
  const place = (event: MouseEvent): Point => {
    const { left, top, width } = plane.getBoundingClientRect()
    // Where the whole show stands smaller than it is, as beside the presenter's notes, so do its pixels.
    const shrunk = plane.clientWidth / width
    return { x: (event.clientX - left) * shrunk, y: (event.clientY - top) * shrunk }
  }
  const listen = <
    Name extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave',
  >(
    name: Name,
    heard: (event: PointerEvent) => void,
  ) => plane.addEventListener(name, heard, { signal })
  const pressed = new Map<number, Point>()
  let first: Point | null = null

  listen('pointerdown', event => {
    if (event.button !== 0 || !(event.target instanceof HTMLCanvasElement)) return
    plane.setPointerCapture(event.pointerId)
    pressed.set(event.pointerId, place(event))
    first = pressed.size === 1 ? place(event) : null
  })
  listen('pointermove', event => {
    const before = pressed.get(event.pointerId)
    const now = place(event)
    if (!before) return hand.hover(event.target instanceof HTMLCanvasElement ? now : null)
    if (first && Math.hypot(now.x - first.x, now.y - first.y) <= TREMBLE) return
    first = null
    const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1]
    pressed.set(event.pointerId, now)
    if (!other) return hand.drag(before, now)
    pinch(hand, other, before, now)
  })
  listen('pointerup', event => {
    if (pressed.delete(event.pointerId) && first) hand.tap(first)
    first = null
  })
  listen('pointercancel', event => {
    pressed.delete(event.pointerId)
    first = null
  })
  listen('pointerleave', () => hand.hover(null))
  plane.addEventListener(
    'wheel',
    event => {
      if (!(event.target instanceof HTMLCanvasElement)) return
      event.preventDefault()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      const quick = event.ctrlKey ? 0.01 : 0.0015
      hand.zoom(place(event), Math.exp(-event.deltaY * lines * quick))
    },
    { signal, passive: false },
  )
}

/** One of two fingers has moved: nearer as they part, along as they go. */
function pinch(hand: Hand, other: Point, before: Point, now: Point): void {
  const middle = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
  const apart = (a: Point, b: Point) => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y))
  hand.drag(middle(other, before), middle(other, now))
  hand.zoom(middle(other, now), apart(other, now) / apart(other, before))
}
