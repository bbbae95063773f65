import type { FreeArea } from './camera-math.ts'

/** A panel on the canvas that takes at least this share of its height, or width, is a side to keep clear of. */
const SHARE = 0.3

/**
 * The part of the canvas that no panel stands on: panels are the elements beside it in the page that lie over one of
 * its sides, such as the legend. What is fitted is fitted into what remains.
 */
export function freeArea(host: HTMLElement): FreeArea {
  const own = host.getBoundingClientRect()
  const area = { left: 0, right: own.width, top: 0, bottom: own.height }
  for (const panel of host.parentElement?.children ?? []) {
    if (panel === host) continue
    const { left, right, width, height } = panel.getBoundingClientRect()
    if (height < own.height * SHARE || width === 0 || width > own.width * SHARE) continue
    if (left + right < own.left + own.right) area.left = Math.max(area.left, right - own.left)
    else area.right = Math.min(area.right, left - own.left)
  }
  return area
}
