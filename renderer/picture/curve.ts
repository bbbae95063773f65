import type { Point } from '../../graph/layout/extent.ts'
import type { EdgeCurve } from '../canvas/edge-curve.ts'
import { short } from './marks.ts'

/** One quadratic piece of a line; a straight one has its bend in the middle. */
export interface Piece {
  readonly from: Point
  readonly bend: Point
  readonly to: Point
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** The pieces of a line from its start to its tip: between two bends they meet half-way. */
export function piecesOf({ start, bends, tip }: EdgeCurve): readonly Piece[] {
  if (bends.length === 0) return [{ from: start, bend: middle(start, tip), to: tip }]
  return bends.map((bend, index) => ({
    from: index === 0 ? start : middle(bends[index - 1]!, bend),
    bend,
    to: index === bends.length - 1 ? tip : middle(bend, bends[index + 1]!),
  }))
}

/** Cut in two at the middle of its course. */
export function halvesOf(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] {
  const half = Math.floor(pieces.length / 2)
  if (pieces.length % 2 === 0) return [pieces.slice(0, half), pieces.slice(half)]
  const { from, bend, to } = pieces[half]!
  const [a, b] = [middle(from, bend), middle(bend, to)]
  const cut = middle(a, b)
  return [
    [...pieces.slice(0, half), { from, bend: a, to: cut }],
    [{ from: cut, bend: b, to }, ...pieces.slice(half + 1)],
  ]
}

/** The beginning of a line: so much of it, by the share of its pieces. */
export function beginningOf(pieces: readonly Piece[], share: number): readonly Piece[] {
  const along = Math.max(0, Math.min(1, share)) * pieces.length
  const whole = Math.floor(along)
  const cut = pieces[whole]
  if (!cut) return pieces
  const rest = along - whole
  return [
    ...pieces.slice(0, whole),
    { from: cut.from, bend: between(cut.from, cut.bend, rest), to: pointOn(cut, rest) },
  ]
}

/** Where a line is after a share of its pieces, and its direction there, in radians. */
export function spotAt(pieces: readonly Piece[], share: number): Point & { readonly angle: number } {
  const along = Math.max(0, Math.min(1, share)) * pieces.length
  const index = Math.min(pieces.length - 1, Math.floor(along))
  const piece = pieces[index]!
  const rest = along - index
  const [a, b] = [between(piece.from, piece.bend, rest), between(piece.bend, piece.to, rest)]
  return { ...between(a, b, rest), angle: Math.atan2(b.y - a.y, b.x - a.x) }
}

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

function pointOn({ from, bend, to }: Piece, share: number): Point {
  return between(between(from, bend, share), between(bend, to, share), share)
}

/** As an SVG path. */
export function pathOf(pieces: readonly Piece[]): string {
  const { from } = pieces[0]!
  const curves = pieces.map(
    ({ bend, to }) => `Q${short(bend.x)} ${short(bend.y)} ${short(to.x)} ${short(to.y)}`,
  )
  return `M${short(from.x)} ${short(from.y)}${curves.join('')}`
}

/** The direction in which a line arrives, in radians. */
export function arrival(pieces: readonly Piece[]): number {
  const { from, bend, to } = pieces.at(-1)!
  const before = bend.x === to.x && bend.y === to.y ? from : bend
  return Math.atan2(to.y - before.y, to.x - before.x)
}

/** The direction in which a line would arrive at its start, in radians. */
export function departure(pieces: readonly Piece[]): number {
  return arrival(pieces.toReversed().map(({ from, bend, to }) => ({ from: to, bend, to: from })))
}
