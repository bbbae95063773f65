import type { Look } from '../../canvas/look.ts'
import { paintMarks } from '../../picture/paint.ts'
import type { Moment } from '../../player/moment.ts'
import type { Reel } from '../../player/reel.ts'
import { FrameMaker } from '../../player/stage/frame-at.ts'
import type { FilmFrame } from './film-plan.ts'
import { pixelsOf, PIXELS_TO_A_UNIT, type Shape } from './slide-shape.ts'
import type { Slides } from './slides.ts'

/** When the words of one scene are gone, and when those of the next begin to come, in shares of the way. */
const GONE = 0.4
const COMING = 0.5

type Way = ReturnType<FrameMaker['between']>

/** Paints the frames of a film, one after the other, on its canvas. */
export class FilmPainter {
  readonly canvas: OffscreenCanvas
  readonly #context: OffscreenCanvasRenderingContext2D
  readonly #plane: OffscreenCanvasRenderingContext2D
  readonly #maker: FrameMaker
  readonly #slides: Slides
  readonly #look: Look
  readonly #words = new Map<number, OffscreenCanvas>()
  #rests: number | null = null
  #way: { readonly scene: number; readonly way: Way } | null = null

  constructor(reel: Reel, shape: Shape, look: Look, slides: Slides) {
    const { width, height } = pixelsOf(shape)
    this.canvas = new OffscreenCanvas(width, height)
    this.#context = contextOf(this.canvas)
    const plane = new OffscreenCanvas(
      Math.round(slides.plane.width * PIXELS_TO_A_UNIT),
      Math.round(slides.plane.height * PIXELS_TO_A_UNIT),
    )
    this.#plane = contextOf(plane)
    this.#maker = new FrameMaker(reel, plane, look)
    this.#slides = slides
    this.#look = look
  }

  paint({ scene, from, share }: FilmFrame): void {
    // At rest the canvas holds the frame already.
    if (share === 1 && this.#rests === scene) return
    this.#rests = share === 1 ? scene : null
    this.#wayInto(scene, from).paint(this.#plane, share)
    this.#context.globalAlpha = 1
    this.#context.fillStyle = this.#look.base
    this.#context.fillRect(0, 0, this.canvas.width, this.canvas.height)
    this.#context.drawImage(this.#plane.canvas, 0, 0)
    if (from !== null) this.#lay(from, 1 - share / GONE)
    this.#lay(scene, (share - COMING) / (1 - COMING))
  }

  #lay(scene: number, strength: number): void {
    if (strength <= 0) return
    this.#context.globalAlpha = Math.min(1, strength)
    this.#context.drawImage(this.#wordsOf(scene), 0, 0)
  }

  #wayInto(scene: number, from: number | null): Way {
    if (this.#way?.scene === scene) return this.#way.way
    // What was said before the last scene is not said again.
    for (const said of this.#words.keys()) if (said !== from) this.#words.delete(said)
    const way = this.#maker.between(from === null ? null : momentOf(from), momentOf(scene))
    this.#way = { scene, way }
    return way
  }

  #wordsOf(scene: number): OffscreenCanvas {
    const before = this.#words.get(scene)
    if (before) return before
    const canvas = new OffscreenCanvas(this.canvas.width, this.canvas.height)
    const context = contextOf(canvas)
    context.scale(PIXELS_TO_A_UNIT, PIXELS_TO_A_UNIT)
    paintMarks(context, this.#slides.words(scene, false))
    this.#words.set(scene, canvas)
    return canvas
  }
}

const contextOf = (canvas: OffscreenCanvas) => canvas.getContext('2d', { willReadFrequently: true })!

const momentOf = (scene: number): Moment => ({
  scene,
  from: [],
  black: false,
  laser: null,
  closer: null,
  opened: null,
})
