import type { Look } from '../../canvas/look.ts'
import { footerOf } from '../../picture/footer.ts'
import { markingMark } from '../../picture/marking-mark.ts'
import { group, type GroupMark, type Mark, type Picture } from '../../picture/marks.ts'
import type { TextWidth } from '../../picture/text-width.ts'
import type { Reel } from '../../player/reel.ts'
import { sourceInWords } from '../../player/show/words.ts'
import { captionBlock } from './slide-caption.ts'
import { pixelsOf, PIXELS_TO_A_UNIT, type Shape, unitsOf } from './slide-shape.ts'

/** The share of a slide's height that what is said takes, and what is left free beside it. */
const SAID = 0.24
const SIDE = 48
const CORNER = 16

const NOTHING_LEFT = 'Nothing that this scene draws is in the graph any more.'

/** Draws a scene into a room of this size, see `scenePicture`. */
export type DrawScene = (scene: number, size: { readonly width: number; readonly height: number }) => Picture

/** The scenes of a reel as slides: what is drawn, what is said, and what everything that leaves the app says of itself. */
export class Slides {
  readonly #reel: Reel
  readonly #shape: Shape
  readonly #look: Look
  readonly #widthOf: TextWidth
  /** What is drawn has this room at the top of every slide, in units. */
  readonly plane: { readonly width: number; readonly height: number }

  constructor(reel: Reel, shape: Shape, look: Look, widthOf: TextWidth) {
    this.#reel = reel
    this.#shape = shape
    this.#look = look
    this.#widthOf = widthOf
    const { width, height } = unitsOf(shape)
    // The plane keeps its place from slide to slide: in a film nothing jumps.
    const foot = Math.max(...reel.scenes.map((_scene, index) => this.#foot(index, true).height))
    this.plane = { width, height: Math.floor(height * (1 - SAID)) - foot }
  }

  /** A slide as a picture of its own. */
  picture(scene: number, draw: DrawScene): Picture {
    const size = pixelsOf(this.#shape)
    const drawn = group(draw(scene, this.plane).marks, { role: 'plane', clip: this.plane })
    return {
      ...size,
      background: this.#look.base,
      title: this.said(scene) || this.#reel.title,
      description: this.#stamp(scene, true).join(' · '),
      marks: [group([drawn, ...this.words(scene, true)], { scale: PIXELS_TO_A_UNIT })],
    }
  }

  /** What stands on a slide beside what is drawn, in units. */
  words(scene: number, numbered: boolean): readonly Mark[] {
    const { sources, astray, places } = this.#reel.scenes[scene]!
    const { width, height } = unitsOf(this.#shape)
    const foot = this.#foot(scene, numbered)
    const room = { width: width - 2 * SIDE, height: height - this.plane.height - foot.height }
    const words = {
      said: this.said(scene),
      sources: sources.flatMap(key => this.#reel.sources[key] ?? []).map(sourceInWords),
      astray: Object.keys(places).length === 0 ? [NOTHING_LEFT] : astray,
    }
    const block = captionBlock(words, room, this.#look, this.#widthOf)
    return [
      ...this.#marking(),
      { ...block, x: SIDE, y: this.plane.height },
      group([foot.marks], { y: height - foot.height }),
    ]
  }

  said(scene: number): string {
    return this.#reel.scenes[scene]!.caption.map(({ text }) => text).join(' ')
  }

  #foot(scene: number, numbered: boolean) {
    const { width } = unitsOf(this.#shape)
    return footerOf(this.#stamp(scene, numbered), this.#reel.marking, width, this.#look, this.#widthOf)
  }

  /** The Traffic Light Protocol wants its label at the head as well as at the foot. */
  #marking(): GroupMark[] {
    const { marking } = this.#reel
    if (!marking) return []
    const { width } = unitsOf(this.#shape)
    return [markingMark(marking, width - CORNER, CORNER + 9, 12, this.#widthOf).mark]
  }

  #stamp(scene: number, numbered: boolean): readonly string[] {
    const { scenes } = this.#reel
    const { stamp } = scenes[scene]!
    return [...(numbered ? [`${scene + 1} of ${scenes.length}`] : []), ...stampOf(this.#reel, stamp)]
  }
}

/** What a reel was made on and when, before what a scene of it does not show. */
export function stampOf({ case: title, date }: Reel, stamp: readonly string[]): readonly string[] {
  return [title, date, ...stamp.filter(part => part !== title && part !== date)]
}
