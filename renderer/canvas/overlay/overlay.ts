import type { NodeKey, RelationshipKey } from '../../../graph/view/view.ts'
import { drawCaptions, type PlacedCaption, placedCaptions } from './captions.ts'
import { drawCompareMarks } from './compare-marks.ts'
import { drawEdgeMarks } from './edge-marks.ts'
import { drawTypes, type PlacedType, placedTypes } from './edge-types.ts'
import type { Frame } from './frame.ts'
import { Glow } from './glow.ts'
import { drawNodeSigns } from './node-signs.ts'

/**
 * A canvas over the graph for everything that keeps its size on screen while the picture is zoomed: captions,
 * types, marks and badges. Drawn in the same frame as the graph below it.
 */
export class Overlay {
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D
  readonly #drawLit: (context: CanvasRenderingContext2D, frame: Frame) => void
  readonly #glow = new Glow()
  #captions: ReadonlyMap<NodeKey, PlacedCaption> = new Map()
  #types: ReadonlyMap<RelationshipKey, PlacedType> = new Map()
  #stale = true
  #zoom = 0

  /** `drawLit` draws the elements that are lit, over the faint picture. */
  constructor(container: HTMLElement, drawLit: (context: CanvasRenderingContext2D, frame: Frame) => void) {
    this.#drawLit = drawLit
    this.#canvas = document.createElement('canvas')
    this.#canvas.className = 'canvas-overlay'
    this.#canvas.setAttribute('aria-hidden', 'true')
    container.append(this.#canvas)
    this.#context = this.#canvas.getContext('2d')!
  }

  /** What is drawn or where has changed: captions look for room again. */
  invalidate(): void {
    this.#stale = true
  }

  glow(keys: Iterable<NodeKey>): void {
    this.#glow.start(keys, performance.now())
  }

  /** Where captions are, in pixels, the pan not in it. */
  captions(): ReadonlyMap<NodeKey, PlacedCaption> {
    return this.#captions
  }

  /** Draws one frame; says whether something still moves of itself. */
  draw(frame: Frame): boolean {
    const ratio = this.#fit()
    const context = this.#context
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height)
    if (this.#stale || this.#zoom !== frame.zoom) {
      this.#captions = placedCaptions(frame)
      this.#types = placedTypes(context, frame, this.#captions)
      this.#stale = false
      this.#zoom = frame.zoom
    }
    this.#drawLit(context, frame)
    if (!frame.linesHidden) {
      drawEdgeMarks(context, frame)
      drawTypes(context, frame, this.#types)
    }
    drawCaptions(context, frame, this.#captions, ratio)
    drawNodeSigns(context, frame)
    drawCompareMarks(context, frame)
    return this.#glow.draw(context, frame, performance.now())
  }

  destroy(): void {
    this.#canvas.remove()
  }

  #fit(): number {
    const ratio = devicePixelRatio
    const { clientWidth, clientHeight } = this.#canvas
    const width = Math.round(clientWidth * ratio)
    const height = Math.round(clientHeight * ratio)
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width
      this.#canvas.height = height
    }
    return ratio
  }
}
