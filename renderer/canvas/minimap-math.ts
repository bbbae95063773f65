import type { Box, Point } from '../../graph/layout/extent.ts'
import type { Camera } from '../store/app-state.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** How the plane lies on a small map: `map = plane * scale + (x, y)`. */
export interface MapFit extends Point {
  readonly scale: number
}

/** The whole of a box in the middle of a map, with room round it, in pixels. */
export function mapFit(box: Box, { width, height }: Size, room: number): MapFit {
  const scale = Math.min(
    (width - 2 * room) / Math.max(1, box.right - box.left),
    (height - 2 * room) / Math.max(1, box.bottom - box.top),
  )
  return {
    scale,
    x: width / 2 - ((box.left + box.right) / 2) * scale,
    y: height / 2 - ((box.top + box.bottom) / 2) * scale,
  }
}

/** Where on the map a canvas of this size looks. */
export function seenOnMap({ scale, x, y }: MapFit, camera: Camera, canvas: Size): Box {
  const left = (-camera.x / camera.zoom) * scale + x
  const top = (-camera.y / camera.zoom) * scale + y
  return {
    left,
    top,
    right: left + (canvas.width / camera.zoom) * scale,
    bottom: top + (canvas.height / camera.zoom) * scale,
  }
}

/** The camera with the same zoom that has this place of the map in the middle of the canvas. */
export function cameraOver({ scale, x, y }: MapFit, place: Point, zoom: number, canvas: Size): Camera {
  return {
    zoom,
    x: canvas.width / 2 - ((place.x - x) / scale) * zoom,
    y: canvas.height / 2 - ((place.y - y) / scale) * zoom,
  }
}
