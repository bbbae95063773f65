import { STATUSES } from '../statuses.ts'
import type { Look } from '../look.ts'
import { type Frame, strengthOf } from './frame.ts'

/** Half the length of a mark's strokes, in pixels: the same at every zoom, so that it survives zooming out. */
const HALF = 6.5

/** Draws the signs in the middle of disputed and denied lines. */
export function drawEdgeMarks(context: CanvasRenderingContext2D, frame: Frame): void {
  context.lineCap = 'round'
  for (const [key, { status }] of frame.scene.edges) {
    const { mark } = STATUSES[status]
    const spot = mark && frame.edgeSpot(key)
    if (!spot) continue
    context.save()
    context.globalAlpha = strengthOf(frame, key)
    context.translate(spot.x * frame.zoom + frame.panX, spot.y * frame.zoom + frame.panY)
    context.rotate(spot.angle)
    if (mark === 'break') drawBreak(context, frame.look)
    else drawBar(context, frame.look)
    context.restore()
  }
}

/** Two slanted strokes with the line cut out between them. */
function drawBreak(context: CanvasRenderingContext2D, look: Look): void {
  context.fillStyle = look.base
  context.fillRect(-4, -4, 8, 8)
  stroke(context, look.base, 5.5, -3, 3)
  stroke(context, look.warn, 2.2, -3, 3)
}

/** One stroke across. */
function drawBar(context: CanvasRenderingContext2D, look: Look): void {
  stroke(context, look.base, 6, 0, 0)
  stroke(context, look.bad, 2.6, 0, 0)
}

function stroke(context: CanvasRenderingContext2D, colour: string, width: number, ...xs: number[]): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.beginPath()
  const slant = xs.length > 1 && xs[0] !== xs[1] ? 2.5 : 0
  for (const x of xs) {
    context.moveTo(x - slant, HALF)
    context.lineTo(x + slant, -HALF)
  }
  context.stroke()
}
