import type { Look } from '../../canvas/look.ts'
import { LINE_HEIGHT } from '../../canvas/measured-caption.ts'
import { type Piece, spotAt } from '../../picture/curve.ts'
import { signMark, TYPE_SIZE } from '../../picture/label-marks.ts'
import { paintMarks } from '../../picture/paint.ts'
import type { CaptionCel, Cel, LineCel, NodeCel } from './cel.ts'
import { celCourses } from './cel-courses.ts'
import { paintLine } from './paint-line.ts'
import { Sprites } from './sprites.ts'
import type { StageSize } from './stage-size.ts'

export type StageContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** How much of a line must be there before what sits on it is. */
const LABELLED_FROM = 0.6

/** Paints cels of one theme on any canvas. */
export class Painter {
  readonly #look: Look
  readonly #sprites: Sprites

  constructor(look: Look) {
    this.#look = look
    this.#sprites = new Sprites(look)
  }

  /**
   * Paints all of a stage that is `size.unit * density` pixels to a unit. Nodes are drawn sharp for the zoom
   * `sharpAt`: in motion the greater of both ends, so that one image serves all the frames.
   */
  paint(context: StageContext, cel: Cel, size: StageSize, density: number, sharpAt = cel.camera.zoom): void {
    const ratio = size.unit * density
    const { camera } = cel
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.globalAlpha = 1
    context.fillStyle = this.#look.base
    context.fillRect(0, 0, size.width, size.height)
    const courses = celCourses(cel)
    const zoom = ratio * camera.zoom
    context.setTransform(zoom, 0, 0, zoom, ratio * camera.x, ratio * camera.y)
    context.lineJoin = 'miter'
    for (const [key, line] of cel.lines) {
      const course = courses.get(key)
      if (course) paintLine(context, line, course, this.#look)
    }
    context.setLineDash([])
    context.setTransform(1, 0, 0, 1, 0, 0)
    const view = { ratio, zoom, x: ratio * camera.x, y: ratio * camera.y, still: sharpAt === camera.zoom }
    for (const node of cel.nodes.values()) this.#paintNode(context, node, view, sharpAt * ratio)
    for (const [key, line] of cel.lines) {
      const course = courses.get(key)
      if (course && (line.mark || line.type)) this.#paintLabels(context, line, course, view)
    }
    for (const node of cel.nodes.values())
      for (const caption of node.captions) this.#paintCaption(context, node, caption, view)
    context.globalAlpha = 1
  }

  #paintNode(context: StageContext, node: NodeCel, view: View, scale: number): void {
    if (node.strength <= 0) return
    const image = this.#sprites.node(node.look, scale)
    const side = (image.width * view.zoom * node.scale) / scale
    const [x, y] = [node.place.x * view.zoom + view.x, node.place.y * view.zoom + view.y]
    context.globalAlpha = node.strength
    drawImage(context, image, x, y, side, side, view.still)
    if (node.ring) this.#paintRing(context, x, y, side / 2, view.ratio)
  }

  /** Round the node whatever its shape: corners stay inside. */
  #paintRing(context: StageContext, x: number, y: number, half: number, ratio: number): void {
    const reach = half + 5 * ratio
    context.beginPath()
    context.roundRect(x - reach, y - reach, 2 * reach, 2 * reach, reach * 0.6)
    context.lineWidth = 3 * ratio
    context.strokeStyle = this.#look.accent
    context.stroke()
  }

  #paintCaption(context: StageContext, { place, strength }: NodeCel, caption: CaptionCel, view: View): void {
    if (caption.strength <= 0 || strength <= 0) return
    const image = this.#sprites.caption(caption, view.ratio)
    const [width, height] = [image.width * caption.scale, image.height * caption.scale]
    const x = place.x * view.zoom + view.x + caption.across * view.ratio
    const top = place.y * view.zoom + view.y + caption.down * view.ratio
    const middle = top + (caption.lines.length * caption.size * caption.scale * LINE_HEIGHT * view.ratio) / 2
    context.globalAlpha = caption.strength
    drawImage(context, image, x, middle, width, height, view.still)
  }

  #paintLabels(context: StageContext, line: LineCel, course: readonly Piece[], view: View): void {
    const { mark, type, share } = line
    const there = Math.min(1, (share - LABELLED_FROM) / (1 - LABELLED_FROM))
    if (there <= 0 || line.strength <= 0) return
    const spot = (at: number) => {
      const { x, y, angle } = spotAt(course, at)
      return { x: x * view.zoom + view.x, y: y * view.zoom + view.y, angle }
    }
    if (mark) {
      const { x, y, angle } = spot(0.5)
      context.setTransform(view.ratio, 0, 0, view.ratio, x, y)
      context.globalAlpha = 1
      paintMarks(context, [signMark(mark, { x: 0, y: 0, angle }, this.#look, line.strength * there)])
    }
    if (type && type.strength > 0) {
      const { x, y, angle } = spot(type.at)
      const upright = Math.cos(angle) < 0 ? angle + Math.PI : angle
      const image = this.#sprites.type(type.text, type.width, view.ratio)
      context.setTransform(Math.cos(upright), Math.sin(upright), -Math.sin(upright), Math.cos(upright), x, y)
      context.globalAlpha = type.strength * there
      const above = mark ? (-TYPE_SIZE - 2) * view.ratio : 0
      context.drawImage(image, -image.width / 2, above - image.height / 2)
    }
    context.setTransform(1, 0, 0, 1, 0, 0)
  }
}

/** From canvas units to device pixels. */
interface View {
  /** Device pixels to a stage unit. */
  readonly ratio: number
  /** Device pixels to a canvas unit. */
  readonly zoom: number
  readonly x: number
  readonly y: number
  /** Nothing is in motion: images stand on whole pixels, where they are sharp. */
  readonly still: boolean
}

function drawImage(
  context: StageContext,
  image: OffscreenCanvas,
  x: number,
  y: number,
  width: number,
  height: number,
  still: boolean,
): void {
  const [left, top] = [x - width / 2, y - height / 2]
  if (still) context.drawImage(image, Math.round(left), Math.round(top), width, height)
  else context.drawImage(image, left, top, width, height)
}
