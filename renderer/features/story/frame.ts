import { type Box, unionOf } from '../../../graph/layout/extent.ts'
import type { View } from '../../../graph/view/view.ts'
import { visibleBox } from '../../canvas/canvas-controls.ts'
import { type Camera, useApp } from '../../store/app-state.ts'
import { drawnBoxes } from '../explore/room.ts'

/** The box round all that a view draws; null of an empty one. */
export const extentBox = (view: View): Box | null => unionOf(drawnBoxes(view))

/** The camera that shows this part of the plane as large as it fits; null while there is no canvas. */
export function cameraOn(frame: Box): Camera | null {
  const sight = visibleBox()
  const { camera } = useApp.getState()
  if (!sight || !camera) return null
  const width = (sight.right - sight.left) * camera.zoom
  const height = (sight.bottom - sight.top) * camera.zoom
  const zoom = Math.min(width / (frame.right - frame.left), height / (frame.bottom - frame.top))
  if (!Number.isFinite(zoom) || zoom <= 0) return null
  // The part in view may begin beside panels that lie over the canvas: its own corner tells where.
  const left = camera.x + sight.left * camera.zoom
  const top = camera.y + sight.top * camera.zoom
  return {
    zoom,
    x: left + width / 2 - ((frame.left + frame.right) / 2) * zoom,
    y: top + height / 2 - ((frame.top + frame.bottom) / 2) * zoom,
  }
}
