import { CAPTION_FAMILY } from '../../canvas/measured-caption.ts'
import type { Look } from '../../canvas/look.ts'
import { captionImage } from '../../canvas/overlay/caption-images.ts'
import { TYPE_SIZE, TYPE_SPACING } from '../../picture/label-marks.ts'
import { nodeMarks, type NodeLook } from '../../picture/node-marks.ts'
import { paintMarks } from '../../picture/paint.ts'
import type { CaptionCel } from './cel.ts'

/** Images kept before all are thrown away. */
const MOST = 1500
/** Round the ground of a type, in stage units. */
const GROUND = { across: 4, down: 2 }

/**
 * What is drawn again and again, drawn once: nodes, names and types as images. Painting shapes, icons and letters anew
 * in every frame would cost more than all else in it.
 */
export class Sprites {
  readonly #look: Look
  readonly #images = new Map<string, OffscreenCanvas>()
  readonly #ids = new WeakMap<NodeLook, string>()

  constructor(look: Look) {
    this.#look = look
  }

  /** A node without its strength, in the middle of an image; `scale` is device pixels to a canvas unit. */
  node(look: NodeLook, scale: number): OffscreenCanvas {
    let id = this.#ids.get(look)
    if (id === undefined) {
      const { shape, size, fill, rim, rimColour, rimStyle, icon } = look
      id = `${shape} ${size} ${fill} ${rim} ${rimColour} ${rimStyle} ${icon.colour} ${icon.paths.join()}`
      this.#ids.set(look, id)
    }
    return this.#image(`${scale} ${id}`, () => {
      const side = 2 * Math.ceil(((look.size + look.rim) / 2) * scale + 1)
      const canvas = new OffscreenCanvas(side, side)
      const context = canvas.getContext('2d')!
      context.setTransform(scale, 0, 0, scale, side / 2, side / 2)
      paintMarks(context, [nodeMarks('', { x: 0, y: 0 }, { ...look, strength: 1 }, this.#look)])
      return canvas
    })
  }

  /** A name with its halo; `ratio` is device pixels to a stage unit. */
  caption({ lines, size, colour }: CaptionCel, ratio: number): OffscreenCanvas {
    return captionImage(lines, size, colour, this.#look.base, ratio)
  }

  /** A type on its ground, in the middle of an image; `ratio` is device pixels to a stage unit. */
  type(text: string, width: number, ratio: number): OffscreenCanvas {
    return this.#image(`${ratio} type ${text}`, () => {
      const canvas = new OffscreenCanvas(
        Math.ceil((width + 2 * GROUND.across) * ratio),
        Math.ceil((TYPE_SIZE + 2 * GROUND.down) * ratio),
      )
      const context = canvas.getContext('2d')!
      context.fillStyle = this.#look.base
      context.fillRect(0, 0, canvas.width, canvas.height)
      context.scale(ratio, ratio)
      context.font = `550 ${TYPE_SIZE}px ${CAPTION_FAMILY}`
      context.letterSpacing = `${TYPE_SPACING}px`
      context.textBaseline = 'middle'
      context.fillStyle = this.#look.dim
      context.fillText(text, GROUND.across, canvas.height / ratio / 2 + 0.5)
      return canvas
    })
  }

  #image(id: string, draw: () => OffscreenCanvas): OffscreenCanvas {
    const known = this.#images.get(id)
    if (known) return known
    if (this.#images.size >= MOST) this.#images.clear()
    const image = draw()
    this.#images.set(id, image)
    return image
  }
}
