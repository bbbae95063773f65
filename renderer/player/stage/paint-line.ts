import type { Look } from '../../canvas/look.ts'
import { arrival, beginningOf, halvesOf, type Piece } from '../../picture/curve.ts'
import { arrowLength } from '../../picture/line-marks.ts'
import type { LineCel } from './cel.ts'
import type { StageContext } from './painter.ts'

/** Below this share a line is too short for its arrow. */
const ARROW_FROM = 0.04

/** A line with its arrow, as much of it as is there, in canvas units. */
export function paintLine(
  context: StageContext,
  { look: line, share, strength, ring }: LineCel,
  course: readonly Piece[],
  look: Look,
): void {
  if (strength <= 0 || share <= 0) return
  const pieces = share < 1 ? beginningOf(course, share) : course
  context.globalAlpha = strength
  if (ring) paintUnderlay(context, pieces, line.width, look)
  context.lineWidth = line.width
  context.lineCap = line.cap === 'round' ? 'round' : 'butt'
  context.setLineDash(line.line === 'solid' ? [] : line.pattern.split(' ').map(Number))
  const twoToned = line.tone !== 'solid'
  if (twoToned) {
    const [first, second] = halvesOf(course)
    stroke(context, share < 0.5 ? beginningOf(first, share * 2) : first, look.edge)
    if (share > 0.5) stroke(context, beginningOf(second, share * 2 - 1), look.warn)
  } else stroke(context, pieces, line.colour)
  if (share >= ARROW_FROM) {
    const colour = twoToned && share > 0.5 ? look.warn : line.colour
    paintArrow(context, pieces, line.width, colour)
  }
}

function stroke(context: StageContext, pieces: readonly Piece[], colour: string): void {
  trace(context, pieces)
  context.strokeStyle = colour
  context.stroke()
}

function trace(context: StageContext, pieces: readonly Piece[]): void {
  const { from } = pieces[0]!
  context.beginPath()
  context.moveTo(from.x, from.y)
  for (const { bend, to } of pieces) context.quadraticCurveTo(bend.x, bend.y, to.x, to.y)
}

function paintArrow(context: StageContext, pieces: readonly Piece[], width: number, colour: string): void {
  const { x, y } = pieces.at(-1)!.to
  const angle = arrival(pieces)
  const length = arrowLength(width)
  const [back, out] = [-length, length / 2]
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + cos * back - sin * out, y + sin * back + cos * out)
  context.lineTo(x + cos * back + sin * out, y + sin * back - cos * out)
  context.closePath()
  context.fillStyle = colour
  context.fill()
}

/** The line that is looked at closer. */
function paintUnderlay(context: StageContext, pieces: readonly Piece[], width: number, look: Look): void {
  const strength = context.globalAlpha
  context.globalAlpha = strength * 0.4
  context.lineWidth = width + 8
  context.lineCap = 'round'
  context.setLineDash([])
  stroke(context, pieces, look.accent)
  context.globalAlpha = strength
}
