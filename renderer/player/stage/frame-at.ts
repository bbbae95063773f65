import type { Look } from '../../canvas/look.ts'
import type { Moment } from '../moment.ts'
import type { Reel } from '../reel.ts'
import type { Cel } from './cel.ts'
import { PAGE_MEASURE } from './measure.ts'
import { Motion } from './motion.ts'
import { Painter, type StageContext } from './painter.ts'
import { stageSize } from './stage-size.ts'
import { stillOf } from './still.ts'

/** Paints frames of a reel at a size in pixels, for a film: the same that a stage shows. Use it once the font is there. */
export class FrameMaker {
  readonly #reel: Reel
  readonly #look: Look
  readonly #painter: Painter
  readonly #size: ReturnType<typeof stageSize>

  constructor(
    reel: Reel,
    { width, height }: { readonly width: number; readonly height: number },
    look: Look,
  ) {
    this.#reel = reel
    this.#look = look
    this.#painter = new Painter(look)
    this.#size = stageSize(width, height)
  }

  /** The frames between two moments; null is the empty stage before the first. `paint` takes a share from 0 to 1. */
  between(from: Moment | null, to: Moment): { paint(context: StageContext, share: number): void } {
    const end = this.#still(to)
    const start = from ? this.#still(from) : { camera: end.camera, nodes: new Map(), lines: new Map() }
    const folded = (moment: Moment | null) => this.#reel.scenes[moment?.scene ?? -1]?.folded ?? {}
    const way = new Motion(start, end, folded(from), folded(to))
    return {
      paint: (context, share) => {
        const sharpAt = share < 1 ? way.sharpAt : undefined
        this.#painter.paint(context, way.at(share), this.#size, 1, sharpAt)
      },
    }
  }

  #still(moment: Moment): Cel {
    return stillOf(this.#reel, moment, this.#size, this.#look, PAGE_MEASURE)
  }
}
