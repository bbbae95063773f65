import { isNodeKey, type NodeKey, type RelationshipKey } from '../../../graph/view/view.ts'
import type { Frame } from './frame.ts'

/** On which of two compared canvases something is, where it is not on both. */
export type CompareMark = 'here' | 'there'

const RADIUS = 8
const LINE_RADIUS = 5.5

/** Draws a plus on what is only here, and a dashed ring with a minus on what is only there. */
export function drawCompareMarks(context: CanvasRenderingContext2D, frame: Frame): void {
  for (const [key, mark] of frame.marks) {
    if (isNodeKey(key)) markNode(context, frame, key, mark)
    else if (!frame.linesHidden) markLine(context, frame, key, mark)
  }
}

function markNode(context: CanvasRenderingContext2D, frame: Frame, key: NodeKey, mark: CompareMark): void {
  const node = frame.scene.nodes.get(key)
  const place = frame.placeOf(key)
  if (!node || !place) return
  const x = place.x * frame.zoom + frame.panX
  const y = place.y * frame.zoom + frame.panY
  const half = (node.size / 2) * frame.zoom
  context.beginPath()
  context.arc(x, y, half + 5, 0, 2 * Math.PI)
  context.lineWidth = 2
  context.strokeStyle = colourOf(frame, mark)
  context.setLineDash(mark === 'there' ? [4, 4] : [])
  context.stroke()
  context.setLineDash([])
  drawSign(context, frame, x - half * 0.75 - 3, y - half * 0.75 - 3, RADIUS, mark)
}

function markLine(
  context: CanvasRenderingContext2D,
  frame: Frame,
  key: RelationshipKey,
  mark: CompareMark,
): void {
  const spot = frame.scene.edges.has(key) ? frame.edgeSpot(key) : null
  // On a line that is hardly there the sign would be all there is.
  if (!spot || spot.length * frame.zoom < 5 * LINE_RADIUS) return
  drawSign(
    context,
    frame,
    spot.x * frame.zoom + frame.panX,
    spot.y * frame.zoom + frame.panY,
    LINE_RADIUS,
    mark,
  )
}

const colourOf = ({ look }: Frame, mark: CompareMark) => (mark === 'here' ? look.accent : look.warn)

function drawSign(
  context: CanvasRenderingContext2D,
  frame: Frame,
  x: number,
  y: number,
  radius: number,
  mark: CompareMark,
): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = colourOf(frame, mark)
  context.fill()
  const arm = radius * 0.5
  context.beginPath()
  context.moveTo(x - arm, y)
  context.lineTo(x + arm, y)
  if (mark === 'here') {
    context.moveTo(x, y - arm)
    context.lineTo(x, y + arm)
  }
  context.lineWidth = radius / 4
  context.strokeStyle = frame.look.surface
  context.stroke()
}
