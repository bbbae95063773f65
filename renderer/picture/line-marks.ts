import type { Point } from '../../graph/layout/extent.ts'
import type { EdgeCurve } from '../canvas/edge-curve.ts'
import type { edgeData } from '../canvas/cytoscape-style.ts'
import type { Look } from '../canvas/look.ts'
import type { SceneEdge } from '../canvas/scene.ts'
import { arrival, departure, halvesOf, pathOf, piecesOf } from './curve.ts'
import { type GroupMark, group, type Mark, path, short, type Stroke } from './marks.ts'

export type LineLook = ReturnType<typeof edgeData>

/** An arrow of the canvas: this long and half as wide again on each side, growing with thick lines. */
const arrowLength = (width: number) => Math.max((width * 13.37) ** 0.9, 29) * 0.8 * 0.3

/** A line with its arrows. A disputed one changes its colour half-way. */
export function lineMarks(edge: SceneEdge, curve: EdgeCurve, line: LineLook, look: Look): GroupMark {
  const pieces = piecesOf(curve)
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
  const heads = [arrowMark(curve.tip, arrival(pieces), line.width, twoToned ? look.warn : line.colour)]
  if (line.tail !== 'none') heads.push(arrowMark(curve.start, departure(pieces), line.width, line.colour))
  return group([...course, ...heads], { role: 'line', title: titleOf(edge), opacity: line.strength })
}

function arrowMark(tip: Point, angle: number, width: number, colour: string): GroupMark {
  const length = arrowLength(width)
  const wing = short(length / 2)
  return group([path(`M0 0L-${short(length)} -${wing}V${wing}Z`, colour)], { ...tip, angle })
}

function titleOf({ type, status, keys }: SceneEdge): string {
  const said = status === 'plain' ? type : `${type}, ${status}`
  return keys.length > 1 ? `${said} ×${keys.length}` : said
}
