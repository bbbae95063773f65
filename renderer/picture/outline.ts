import type { Point } from '../../graph/layout/extent.ts'
import type { KindShape } from '../canvas/kinds.ts'
import { short } from './marks.ts'

/** Corners that fill the square from -1 to 1, the first at the top or the top's left, y downwards. */
const CORNERS: Readonly<
  Record<Exclude<KindShape, 'ellipse' | 'barrel' | 'cut-rectangle'>, readonly Point[]>
> = {
  hexagon: regular(6),
  'round-hexagon': regular(6),
  octagon: regular(8),
  pentagon: regular(5),
  'round-pentagon': regular(5),
  heptagon: regular(7),
  diamond: points(0, -1, 1, 0, 0, 1, -1, 0),
  'round-diamond': points(0, -1, 1, 0, 0, 1, -1, 0),
  rectangle: points(-1, -1, 1, -1, 1, 1, -1, 1),
  'round-rectangle': points(-1, -1, 1, -1, 1, 1, -1, 1),
  'bottom-round-rectangle': points(-1, -1, 1, -1, 1, 1, -1, 1),
  tag: points(-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1),
  'round-tag': points(-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1),
  'concave-hexagon': points(-1, -0.95, 1, -0.95, 0.75, 0, 1, 0.95, -1, 0.95, -0.75, 0),
}

/** How far the corners of cut rectangles are cut, and round ones rounded at most. */
const CORNER = 8

/** The outline of a shape of this size round the origin, as the canvas draws it, as an SVG path. */
export function outlineOf(shape: KindShape, size: number): string {
  const half = size / 2
  if (shape === 'ellipse') {
    const r = short(half)
    return `M-${r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 -${r} 0Z`
  }
  if (shape === 'barrel') return barrel(size)
  if (shape === 'cut-rectangle') {
    const cut = Math.min(CORNER, half)
    return polygon(cutCorners(half, cut))
  }
  const corners = CORNERS[shape].map(({ x, y }) => ({ x: x * half, y: y * half }))
  if (shape === 'round-rectangle') return rounded(corners, () => Math.min(size / 4, CORNER))
  if (shape === 'bottom-round-rectangle')
    return rounded(corners, ({ y }) => (y > 0 ? Math.min(size / 4, CORNER) : 0))
  return shape.startsWith('round-') ? rounded(corners, () => Math.min(size / 10, CORNER)) : polygon(corners)
}

/** The corners of a shape of this size round the origin, round ones taken as sharp; null for an ellipse. */
export function cornersOf(shape: KindShape, size: number): readonly Point[] | null {
  const half = size / 2
  if (shape === 'ellipse') return null
  if (shape === 'cut-rectangle') return cutCorners(half, Math.min(CORNER, half))
  const corners = CORNERS[shape === 'barrel' ? 'rectangle' : shape]
  return corners.map(({ x, y }) => ({ x: x * half, y: y * half }))
}

function points(...numbers: readonly number[]): readonly Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[2 * index]!,
    y: numbers[2 * index + 1]!,
  }))
}

/** A regular polygon stretched to fill the square: an odd one stands on a side, an even one has a flat top. */
function regular(sides: number): readonly Point[] {
  const turn = (2 * Math.PI) / sides
  const start = Math.PI / 2 + (sides % 2 === 0 ? turn / 2 : 0)
  const corners = Array.from({ length: sides }, (_, index) => ({
    x: Math.cos(start - index * turn),
    y: -Math.sin(start - index * turn),
  }))
  const fill = (values: readonly number[]) => {
    const least = Math.min(...values)
    const span = Math.max(...values) - least
    return values.map(value => ((value - least) / span) * 2 - 1)
  }
  const xs = fill(corners.map(({ x }) => x))
  const ys = fill(corners.map(({ y }) => y))
  return corners.map((_, index) => ({ x: xs[index]!, y: ys[index]! }))
}

function cutCorners(half: number, cut: number): readonly Point[] {
  const near = half - cut
  return points(
    ...[-near, -half, near, -half, half, -near, half, near],
    ...[near, half, -near, half, -half, near, -half, -near],
  )
}

const at = ({ x, y }: Point) => `${short(x)} ${short(y)}`

function polygon(corners: readonly Point[]): string {
  return `M${corners.map(at).join('L')}Z`
}

/** Corners as curves that begin and end `radius / tan(half the angle)` from them, as round corners do. */
function rounded(corners: readonly Point[], radiusOf: (corner: Point) => number): string {
  const pieces = corners.map((corner, index) => {
    const before = corners.at(index - 1)!
    const after = corners[(index + 1) % corners.length]!
    const radius = radiusOf(corner)
    if (radius === 0) return at(corner)
    const reach = Math.min(radius / Math.tan(angleAt(before, corner, after) / 2), 0.5 * span(corner, after))
    return `${at(towards(corner, before, reach))}Q${at(corner)} ${at(towards(corner, after, reach))}`
  })
  return `M${pieces.join('L')}Z`
}

const span = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y)

function towards(from: Point, to: Point, length: number): Point {
  const share = length / span(from, to)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function angleAt(before: Point, corner: Point, after: Point): number {
  const cosine =
    ((before.x - corner.x) * (after.x - corner.x) + (before.y - corner.y) * (after.y - corner.y)) /
    (span(before, corner) * span(corner, after))
  return Math.acos(Math.max(-1, Math.min(1, cosine)))
}

function barrel(size: number): string {
  const half = size / 2
  const high = half - Math.min(15, 0.05 * size)
  const wide = half - Math.min(100, 0.25 * size)
  const bend = half - 0.0125 * size
  const [h, v, w, b] = [short(half), short(high), short(wide), short(bend)]
  return `M-${h} -${v}L-${h} ${v}Q-${b} ${h} -${w} ${h}L${w} ${h}Q${b} ${h} ${h} ${v}L${h} -${v}Q${b} -${h} ${w} -${h}L-${w} -${h}Q-${b} -${h} -${h} -${v}Z`
}
