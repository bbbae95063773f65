import type { Point } from '../../graph/layout/extent.ts'
import type { lineLook } from '../canvas/line-look.ts'
import type { Look } from '../canvas/look.ts'
import type { LineStatus } from '../canvas/statuses.ts'
import { arrival, departure, halvesOf, pathOf, type Piece } from './curve.ts'
import { type GroupMark, group, type Mark, path, short, type Stroke } from './marks.ts'

export interface LineLook extends ReturnType<typeof lineLook> {
  /** `none`, or an arrow at its start too. */
  readonly tail: string
  readonly strength: number
}

/** An arrow of the canvas: this long and half as wide on each side, growing with thick lines. */
export const arrowLength = (width: number) => Math.max((width * 13.37) ** 0.9, 29) * 0.8 * 0.3

/** A line with its arrows. A disputed one changes its colour half-way. The title is what a reader is told of it. */
export function lineMarks(title: string, pieces: readonly Piece[], line: LineLook, look: Look): GroupMark {
  const stroke: Stroke = {
    colour: line.colour,
    width: line.width,
    dash: line.line === 'solid' ? [] : line.pattern.split(' ').map(Number),
    cap: line.cap === 'round' ? 'round' : 'butt',
  }
  const twoToned = line.tone !== 'solid'
  const [first, second] = halvesOf(pieces)
  const course: readonly Mark[] = twoToned
    ? [
        path(pathOf(first), null, { ...stroke, colour: look.edge }),
        path(pathOf(second), null, { ...stroke, colour: look.warn }),
      ]
    : [path(pathOf(pieces), null, stroke)]
  const heads = [
    arrowMark(pieces.at(-1)!.to, arrival(pieces), line.width, twoToned ? look.warn : line.colour),
  ]
  if (line.tail !== 'none') heads.push(arrowMark(pieces[0]!.from, departure(pieces), line.width, line.colour))
  return group([...course, ...heads], { role: 'line', title, opacity: line.strength })
}

function arrowMark(tip: Point, angle: number, width: number, colour: string): GroupMark {
  const length = arrowLength(width)
  const wing = short(length / 2)
  return group([path(`M0 0L-${short(length)} -${wing}V${wing}Z`, colour)], { ...tip, angle })
}

/** What a line says in words: its type, how sure it is, and of how many relationships it is. */
export function lineTitle(type: string, status: LineStatus, count: number): string {
  const said = status === 'plain' ? type : `${type}, ${status}`
  return count > 1 ? `${said} ×${count}` : said
}
