import { captionLines } from '../../canvas/caption-lines.ts'
import type { Look } from '../../canvas/look.ts'
import { footerOf } from '../../picture/footer.ts'
import { rectangle } from '../../picture/icon-strokes.ts'
import { group, path, type Picture, solid, type TextMark } from '../../picture/marks.ts'
import type { TextWidth } from '../../picture/text-width.ts'
import type { Reel } from '../../player/reel.ts'
import { stampOf } from './slides.ts'

const GAP = 16
const HEAD = 64
const TITLE = 26
/** How large a slide is on the sheet, of its own size. */
const SHARE = 0.4

/** All slides of a reel on one sheet, row by row, under its title. */
export function sheetOf(reel: Reel, slides: readonly Picture[], look: Look, widthOf: TextWidth): Picture {
  const { width, height } = slides[0]!
  const across = Math.max(1, Math.round(Math.sqrt(slides.length * 0.8)))
  const [tileWidth, tileHeight] = [width * SHARE, height * SHARE]
  const tiles = slides.map((slide, index) =>
    group(
      [
        group(slide.marks, { scale: SHARE, clip: { width, height } }),
        path(rectangle(0.5, 0.5, tileWidth - 1, tileHeight - 1, 4), null, solid(look.line, 1)),
      ],
      {
        role: 'slide',
        title: slide.title,
        x: GAP + (index % across) * (tileWidth + GAP),
        y: HEAD + Math.floor(index / across) * (tileHeight + GAP),
      },
    ),
  )
  const whole = GAP + across * (tileWidth + GAP)
  const foot = HEAD + Math.ceil(slides.length / across) * (tileHeight + GAP)
  const stamp = stampOf(reel, [`${slides.length} ${slides.length === 1 ? 'scene' : 'scenes'}`])
  const footer = footerOf(stamp, reel.marking, whole, look, widthOf)
  return {
    width: Math.ceil(whole),
    height: Math.ceil(foot + footer.height),
    background: look.base,
    title: reel.title,
    description: stamp.join(' · '),
    marks: [headOf(reel.title, whole, look, widthOf), ...tiles, group([footer.marks], { y: foot })],
  }
}

function headOf(title: string, width: number, look: Look, widthOf: TextWidth): TextMark {
  const measure = (text: string) => widthOf(text, TITLE, 650)
  return {
    kind: 'text',
    text: captionLines(title, measure, width - 2 * GAP, 1)[0]!,
    x: GAP,
    y: HEAD / 2 + 0.35 * TITLE,
    size: TITLE,
    weight: 650,
    anchor: 'start',
    colour: look.text,
    halo: null,
    spacing: 0,
  }
}
