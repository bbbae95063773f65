import { BoxGrid } from '../../../graph/layout/box-grid.ts'
import type { Box } from '../../../graph/layout/extent.ts'
import { type Piece, spotAt } from '../../picture/curve.ts'
import { TYPE_SIZE } from '../../picture/label-marks.ts'
import type { Cast, CastLine } from './cast.ts'
import type { TypeCel } from './cel.ts'
import type { Measure } from './measure.ts'

/** What is left of a line beside its type, in stage units. */
const BESIDE = 34
/** Where along its line a type may stand, the best first. */
const STANDS = [0.5, 0.36, 0.64, 0.25, 0.75] as const
/** More types than that are noise: then only those of what is lit or looked at closer are written. */
const MOST = 30
/** From this zoom on there is room for as many as there are. */
const ZOOM_WITH_ROOM = 1.35

/**
 * Which lines bear their type at a zoom, and where along them. None covers a node, a name or another type. `taken` is
 * what stands there already, in stage units without the pan; `opened` is the line whose evidence is shown.
 */
export function placeTypes(
  cast: Cast,
  courses: ReadonlyMap<string, readonly Piece[]>,
  zoom: number,
  taken: Iterable<Box>,
  opened: string | null,
  measure: Measure,
): ReadonlyMap<string, TypeCel> {
  const grid = new BoxGrid(96)
  for (const box of taken) grid.add(box, undefined)
  const placed = new Map<string, TypeCel>()
  for (const line of wished(cast, zoom, opened)) {
    const pieces = courses.get(line.key)
    if (!pieces) continue
    const width = measure.type(line.type)
    const must = line.key === opened
    if (!must && lengthOf(pieces) * zoom < width + BESIDE) continue
    const at = STANDS.find(stand => boxesOf(pieces, stand, line, width, zoom).every(box => !grid.hit(box)))
    if (at === undefined && !must) continue
    for (const box of boxesOf(pieces, at ?? 0.5, line, width, zoom)) grid.add(box, undefined)
    placed.set(line.key, { text: line.type, width, at: at ?? 0.5, strength: line.look.strength })
  }
  return placed
}

function wished({ lines, spotlit }: Cast, zoom: number, opened: string | null): readonly CastLine[] {
  const lit = [...lines.values()].filter(line => line.lit && line.look.strength === 1)
  const all = spotlit || lit.length <= MOST || zoom >= ZOOM_WITH_ROOM ? lit : []
  const asked = opened === null ? undefined : lines.get(opened)
  return asked ? [asked, ...all.filter(line => line !== asked)] : all
}

function lengthOf(pieces: readonly Piece[]): number {
  const [from, to] = [pieces[0]!.from, pieces.at(-1)!.to]
  return Math.hypot(to.x - from.x, to.y - from.y)
}

/** Small boxes that cover a slanted text, in stage units. Where a sign is in the middle of the line it stands beside. */
function boxesOf(
  pieces: readonly Piece[],
  at: number,
  { mark }: CastLine,
  width: number,
  zoom: number,
): Box[] {
  const { x, y, angle } = spotAt(pieces, at)
  const upright = Math.cos(angle) < 0 ? angle + Math.PI : angle
  const above = mark ? -TYPE_SIZE - 2 : 0
  const middle = { x: x * zoom - Math.sin(upright) * above, y: y * zoom + Math.cos(upright) * above }
  const steps = Math.max(1, Math.ceil(width / TYPE_SIZE))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const along = (step / steps - 0.5) * width
    const [left, top] = [middle.x + Math.cos(upright) * along, middle.y + Math.sin(upright) * along]
    return { left: left - 6, right: left + 6, top: top - 6, bottom: top + 6 }
  })
}
