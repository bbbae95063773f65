import { CAPTION_FAMILY } from '../canvas/measured-caption.ts'
import type { GroupMark, Mark, PathMark, Picture, TextMark } from './marks.ts'

/** Milliseconds of painting after which the page gets its turn. */
const SLICE = 12

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/**
 * Paints a picture `scale` times as large with the page's own fonts, a little at a time, so that the page goes on
 * answering. Ends with the signal's reason when that is aborted.
 */
export async function paintPicture(
  picture: Picture,
  scale: number,
  signal?: AbortSignal,
): Promise<OffscreenCanvas> {
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.scale(scale, scale)
  if (picture.background) {
    context.fillStyle = picture.background
    context.fillRect(0, 0, picture.width, picture.height)
  }
  let sliceEnds = performance.now() + SLICE
  for (const paint of strokesOf(context, picture.marks)) {
    paint()
    if (performance.now() < sliceEnds) continue
    await new Promise(resolve => setTimeout(resolve))
    signal?.throwIfAborted()
    sliceEnds = performance.now() + SLICE
  }
  return canvas
}

/** Paints marks at once, for those that are few. */
export function paintMarks(context: Context, marks: readonly Mark[]): void {
  for (const paint of strokesOf(context, marks)) paint()
}

/** Every single thing to paint, in its order: whoever paints may stop between any two. */
function* strokesOf(context: Context, marks: readonly Mark[]): Generator<() => void> {
  for (const mark of marks) {
    if (mark.kind === 'path') yield () => paintPath(context, mark)
    else if (mark.kind === 'text') yield () => paintText(context, mark)
    else {
      context.save()
      enter(context, mark)
      yield* strokesOf(context, mark.marks)
      context.restore()
    }
  }
}

function enter(context: Context, { x, y, angle, scale, opacity, clip }: GroupMark): void {
  context.translate(x, y)
  context.rotate(angle)
  context.scale(scale, scale)
  context.globalAlpha *= opacity
  if (!clip) return
  context.beginPath()
  context.rect(0, 0, clip.width, clip.height)
  context.clip()
}

function paintPath(context: Context, { d, fill, stroke }: PathMark): void {
  const path = new Path2D(d)
  if (fill !== null) {
    context.fillStyle = fill
    context.fill(path)
  }
  if (!stroke) return
  context.strokeStyle = stroke.colour
  context.lineWidth = stroke.width
  context.lineCap = stroke.cap
  context.lineJoin = stroke.cap === 'round' ? 'round' : 'miter'
  context.setLineDash([...stroke.dash])
  context.stroke(path)
}

function paintText(context: Context, mark: TextMark): void {
  context.font = `${mark.weight} ${mark.size}px ${CAPTION_FAMILY}`
  context.letterSpacing = `${mark.spacing}px`
  context.textAlign = mark.anchor === 'middle' ? 'center' : 'left'
  context.textBaseline = 'alphabetic'
  if (mark.halo !== null) {
    context.strokeStyle = mark.halo
    context.lineWidth = 3.5
    context.lineJoin = 'round'
    context.setLineDash([])
    context.strokeText(mark.text, mark.x, mark.y)
  }
  context.fillStyle = mark.colour
  context.fillText(mark.text, mark.x, mark.y)
}
