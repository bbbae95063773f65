import { type Box, unionOf } from '../../../graph/layout/extent.ts'
import type { Camera } from '../../store/app-state.ts'
import { CAPTION_GAP, LINE_HEIGHT } from '../../canvas/measured-caption.ts'
import type { Cast } from './cast.ts'
import type { Measure } from './measure.ts'
import type { StageSize } from './stage-size.ts'

/** Left round all that is drawn, in stage units. */
const MARGIN = 32
/** No scene is shown larger: two nodes do not fill a wall. */
const MOST = 2
const LEAST = 0.02

/** The size of captions at a zoom, in stage units: readable from the back of a room, and no larger than need be. */
export function stageCaptionSize(zoom: number): number {
  return Math.min(22, Math.max(13, Math.round(27 * Math.sqrt(zoom)) / 2))
}

/** The camera of a scene: on its frame, or on all that is drawn, with what is written under it. */
export function sceneCamera(cast: Cast, frame: Box | null, size: StageSize, measure: Measure): Camera {
  if (frame) return cameraOn(frame, size, 0, Number.POSITIVE_INFINITY)
  // Captions keep their size on the stage: how much of the plane they need is known when the zoom is.
  let camera: Camera = { zoom: 1, x: size.width / 2, y: size.height / 2 }
  for (let round = 0; round < 4; round++) {
    const box = unionOf(extents(cast, camera.zoom, measure))
    if (!box) return camera
    camera = cameraOn(box, size, MARGIN, MOST)
  }
  return camera
}

function extents(cast: Cast, zoom: number, measure: Measure): Box[] {
  const size = stageCaptionSize(zoom)
  return [...cast.nodes.values()].map(({ place, look, caption }) => {
    const [form] = measure.forms(caption)
    const half = (look.size + look.rim) / 2
    const wide = Math.max(half, (form!.width * size) / 2 / zoom)
    const below = (CAPTION_GAP + form!.lines.length * size * LINE_HEIGHT) / zoom
    return {
      left: place.x - wide,
      right: place.x + wide,
      top: place.y - half,
      bottom: place.y + half + below,
    }
  })
}

/** A box of the plane in the middle of the stage, as large as it fits but not beyond `most`. */
function cameraOn(box: Box, { width, height }: StageSize, margin: number, most: number): Camera {
  const fitting = Math.min(
    (width - 2 * margin) / Math.max(1, box.right - box.left),
    (height - 2 * margin) / Math.max(1, box.bottom - box.top),
  )
  const zoom = Math.max(LEAST, Math.min(most, fitting))
  return {
    zoom,
    x: width / 2 - ((box.left + box.right) / 2) * zoom,
    y: height / 2 - ((box.top + box.bottom) / 2) * zoom,
  }
}
