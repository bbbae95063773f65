import { type Piece, piecesOf } from '../../picture/curve.ts'
import type { Cel, NodeCel } from './cel.ts'
import { courseOf, type LineEnd } from './line-course.ts'

/** How every line of a cel runs, in canvas units; those whose nodes lie on one another are left out. */
export function celCourses({ nodes, lines }: Cel): ReadonlyMap<string, readonly Piece[]> {
  const ends = new Map([...nodes].map(([key, node]) => [key, endOf(node)]))
  const courses = new Map<string, readonly Piece[]>()
  for (const [key, { from, to, bend }] of lines) {
    const [start, end] = [ends.get(from), ends.get(to)]
    const curve = start && end && courseOf(start, end, bend)
    if (curve) courses.set(key, piecesOf(curve))
  }
  return courses
}

function endOf({ place: { x, y }, look: { shape, size, rim }, scale }: NodeCel): LineEnd {
  return { x, y, shape, size: size * scale, rim: rim * scale }
}
