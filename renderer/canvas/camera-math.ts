import type { Box } from '../../graph/layout/extent.ts'
import type { Camera } from '../store/app-state.ts'
import { MAX_ZOOM, MIN_ZOOM } from './renderer.ts'

/** Room left round what is fitted, in pixels. */
const MARGIN = 28

/** The part of the canvas that nothing stands on, in pixels of the canvas. */
export type FreeArea = Box

export const clampZoom = (zoom: number) => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom))

/** The camera with a box of the plane in the middle of the free area, as large as it fits but not beyond `most`. */
export function cameraOn(box: Box, area: FreeArea, most: number): Camera {
  const fitting = Math.min(
    (area.right - area.left - 2 * MARGIN) / (box.right - box.left),
    (area.bottom - area.top - 2 * MARGIN) / (box.bottom - box.top),
  )
  const zoom = clampZoom(Math.min(most, fitting))
  return {
    zoom,
    x: (area.left + area.right) / 2 - ((box.left + box.right) / 2) * zoom,
    y: (area.top + area.bottom) / 2 - ((box.top + box.bottom) / 2) * zoom,
  }
}

/** The camera zoomed by a factor round a point, in pixels, that stays where it is. */
export function zoomedAt(camera: Camera, factor: number, x: number, y: number): Camera {
  const zoom = clampZoom(camera.zoom * factor)
  const ratio = zoom / camera.zoom
  return { zoom, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio }
}

/** Between two cameras, at 0 to 1: zoom by ratio, and pan so that the picture grows evenly out of one point. */
export function cameraBetween(from: Camera, to: Camera, at: number): Camera {
  const zoom = from.zoom * (to.zoom / from.zoom) ** at
  const share = to.zoom === from.zoom ? at : (zoom - from.zoom) / (to.zoom - from.zoom)
  return { zoom, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** How far one turn of the wheel zooms: evenly for touchpads, in steps for notched wheels. */
export function wheelFactor({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  const pixels = deltaMode === 1 ? deltaY * 20 : deltaY
  return Math.exp(-Math.max(-120, Math.min(120, pixels)) * 0.0018)
}
