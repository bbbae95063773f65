import type { FreeArea } from './camera-math.ts'

/** A panel that takes at least this share of one side, and at most the other of the depth, is kept clear of. */
const SIDE = 0.3
const DEPTH = 0.3

/**
 * The part of the canvas that no panel stands on: panels are the elements beside it in the page that lie along one of
 * its sides, such as the legend or the words of a presentation. What is fitted is fitted into what remains.
 */
export function freeArea(host: HTMLElement): FreeArea {
  const own = host.getBoundingClientRect()
  const area = { left: 0, right: own.width, top: 0, bottom: own.height }
  for (const panel of host.parentElement?.children ?? []) {
    if (panel === host) continue
    const { left, right, top, bottom, width, height } = panel.getBoundingClientRect()
    if (height >= own.height * SIDE && width > 0 && width <= own.width * DEPTH) {
      if (left + right < own.left + own.right) area.left = Math.max(area.left, right - own.left)
      else area.right = Math.min(area.right, left - own.left)
    } else if (width >= own.width * 0.9 && height > 0 && height <= own.height * DEPTH) {
      if (top + bottom < own.top + own.bottom) area.top = Math.max(area.top, bottom - own.top)
      else area.bottom = Math.min(area.bottom, top - own.top)
    }
  }
  return area
}
