import type { Point } from '../../../graph/layout/extent.ts'
import type { Look } from '../../canvas/look.ts'
import { captionFont } from '../../canvas/measured-caption.ts'
import type { Moment } from '../moment.ts'
import type { Reel } from '../reel.ts'
import type { Cel } from './cel.ts'
import { keyAt } from './key-at.ts'
import { forgetMeasures, PAGE_MEASURE } from './measure.ts'
import { Motion } from './motion.ts'
import { Painter } from './painter.ts'
import { type Sight, stillOf } from './still.ts'
import { stageSize } from './stage-size.ts'

const NOTHING: Cel = { camera: { zoom: 1, x: 0, y: 0 }, nodes: new Map(), lines: new Map() }

/**
 * Plays a reel on a canvas: what a moment's scene draws, how close it is looked at, and a ring round what is opened.
 * The caption, black and the laser's light are not its own: whoever has the canvas lays them over it.
 */
export class Stage {
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D
  readonly #reel: Reel
  #look: Look
  #painter: Painter
  #size = stageSize(1, 1)
  #density = 1
  #sight: Sight | null = null
  #cel = NOTHING
  #motion: { readonly way: Motion; readonly milliseconds: number; start: number | null } | null = null
  #frame = 0

  /** The canvas has its size by CSS. Nothing is drawn before the first `show`. */
  constructor(canvas: HTMLCanvasElement, reel: Reel, look: Look) {
    this.#canvas = canvas
    this.#context = canvas.getContext('2d', { alpha: false })!
    this.#reel = reel
    this.#look = look
    this.#painter = new Painter(look)
    this.#measure()
    this.#awaitFont()
  }

  /** Goes from what is shown now to a moment, in so many milliseconds; 0 is at once. */
  show({ scene, closer, opened }: Moment, milliseconds: number): void {
    const before = this.#sight
    const sight: Sight = { scene, closer, opened }
    if (before && isSameSight(before, sight)) return
    this.#sight = sight
    const to = this.#still(sight)
    const folded = (at: number | undefined) => this.#reel.scenes[at ?? -1]?.folded ?? {}
    if (milliseconds <= 0) this.#settle(to)
    else {
      const from = before ? this.#cel : { ...NOTHING, camera: to.camera }
      const way = new Motion(from, to, folded(before?.scene), folded(scene))
      this.#motion = { way, milliseconds, start: null }
    }
    this.#queue()
  }

  /** Draws in another theme; what is in motion is at its end. */
  restyle(look: Look): void {
    this.#look = look
    this.#painter = new Painter(look)
    this.#redo()
  }

  /** To be called when the canvas has another size or the screen another density; what is in motion is at its end. */
  resize(): void {
    this.#measure()
    this.#redo()
  }

  /** Key of the node or line at a place in CSS pixels from the canvas's corner; null where there is none. */
  keyAt(x: number, y: number): string | null {
    return keyAt(this.#cel, this.toPlane(x, y))
  }

  /** A place in CSS pixels from the canvas's corner, in canvas units. */
  toPlane(x: number, y: number): Point {
    const { camera } = this.#cel
    const { unit } = this.#size
    return { x: (x / unit - camera.x) / camera.zoom, y: (y / unit - camera.y) / camera.zoom }
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    this.#sight = null
    this.#motion = null
  }

  #still(sight: Sight): Cel {
    return stillOf(this.#reel, sight, this.#size, this.#look, PAGE_MEASURE)
  }

  #settle(cel: Cel): void {
    this.#motion = null
    this.#cel = cel
  }

  #redo(): void {
    if (!this.#sight) return
    this.#settle(this.#still(this.#sight))
    this.#queue()
  }

  #measure(): void {
    const { clientWidth, clientHeight } = this.#canvas
    this.#density = window.devicePixelRatio
    this.#size = stageSize(clientWidth, clientHeight)
    this.#canvas.width = Math.round(clientWidth * this.#density)
    this.#canvas.height = Math.round(clientHeight * this.#density)
  }

  /** What was measured before the font was there is measured again. */
  #awaitFont(): void {
    if (document.fonts.check(captionFont(13))) return
    void document.fonts.load(captionFont(13)).then(() => {
      forgetMeasures()
      this.#redo()
    })
  }

  #queue(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(now => this.#paint(now))
  }

  #paint(now: number): void {
    const motion = this.#motion
    let sharpAt: number | undefined
    if (motion) {
      motion.start ??= now
      const share = (now - motion.start) / motion.milliseconds
      this.#cel = motion.way.at(share)
      if (share >= 1) this.#motion = null
      else sharpAt = motion.way.sharpAt
    }
    this.#painter.paint(this.#context, this.#cel, this.#size, this.#density, sharpAt)
    if (this.#motion) this.#queue()
  }
}

function isSameSight(a: Sight, b: Sight): boolean {
  const isSamePlace = a.closer === b.closer || JSON.stringify(a.closer) === JSON.stringify(b.closer)
  return a.scene === b.scene && a.opened === b.opened && isSamePlace
}
