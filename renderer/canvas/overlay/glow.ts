import type { NodeKey } from '../../../graph/view/view.ts'
import type { Frame } from './frame.ts'

const MILLISECONDS = 900

/** Nodes that the last step brought: each glows once. */
export class Glow {
  readonly #since = new Map<NodeKey, number>()

  start(keys: Iterable<NodeKey>, now: number): void {
    for (const key of keys) this.#since.set(key, now)
  }

  /** Draws what still glows; says whether there will be more to draw. */
  draw(context: CanvasRenderingContext2D, frame: Frame, now: number): boolean {
    for (const [key, since] of this.#since) {
      const progress = (now - since) / MILLISECONDS
      const node = frame.scene.nodes.get(key)
      const place = frame.placeOf(key)
      if (progress >= 1 || !node || !place) {
        this.#since.delete(key)
        continue
      }
      context.beginPath()
      const radius = (node.size / 2) * frame.zoom + 4 + 10 * (1 - (1 - progress) ** 2)
      context.arc(
        place.x * frame.zoom + frame.panX,
        place.y * frame.zoom + frame.panY,
        radius,
        0,
        2 * Math.PI,
      )
      context.globalAlpha = 0.9 * (1 - progress)
      context.lineWidth = 2.5
      context.strokeStyle = frame.look.accent
      context.stroke()
    }
    context.globalAlpha = 1
    return this.#since.size > 0
  }
}
