import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KindShape } from '../../../../../renderer/canvas/kinds.ts'
import { isInside } from '../../../../../renderer/canvas/inside.ts'
import { piecesOf, spotAt } from '../../../../../renderer/picture/curve.ts'
import { cornersOf } from '../../../../../renderer/picture/outline.ts'
import { reachOf } from '../../../../../renderer/picture/outline-reach.ts'
import { lineBends } from '../../../../../renderer/player/stage/line-bends.ts'
import { courseOf, type LineEnd } from '../../../../../renderer/player/stage/line-course.ts'
import { SHAPE_PATHS } from '../../../../../renderer/ui/shape-paths.ts'

const SHAPES = Object.keys(SHAPE_PATHS) as KindShape[]
const end = (x: number, y: number, shape: KindShape = 'hexagon', size = 40): LineEnd => ({
  x,
  y,
  shape,
  size,
  rim: 0,
})

describe('from the middle of a shape to its outline', () => {
  it.each(SHAPES)('%s is inside just before and outside just after', shape => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6.28, noNaN: true }), angle => {
        const [x, y] = [Math.cos(angle), Math.sin(angle)]
        const reach = reachOf(shape, 40, { x: 0, y: 0 }, x, y)
        const corners = cornersOf(shape, 40)
        const isIn = (length: number) =>
          corners ? isInside({ x: x * length, y: y * length }, corners) : length <= 20
        expect(isIn(reach - 0.01)).toBe(true)
        expect(isIn(reach + 0.01)).toBe(false)
      }),
    )
  })

  it('counts from where it begins', () => {
    expect(reachOf('ellipse', 40, { x: 12, y: 0 }, 1, 0)).toBeCloseTo(8)
    expect(reachOf('ellipse', 40, { x: 12, y: 0 }, 0, 1)).toBeCloseTo(16)
    expect(reachOf('rectangle', 40, { x: 12, y: 0 }, 1, 0)).toBeCloseTo(8)
    expect(reachOf('ellipse', 40, { x: 90, y: 0 }, 0, 1)).toBe(0)
  })
})

describe('lines between the same two nodes', () => {
  const between = (...ends: readonly (readonly [string, string])[]) =>
    lineBends(ends.map(([from, to], index) => ({ key: String(index), from, to })))

  it('one is straight, several are spread evenly, whichever way they run', () => {
    expect([...between(['a', 'b']).values()]).toEqual([0])
    expect([...between(['a', 'b'], ['c', 'd']).values()]).toEqual([0, 0])
    const [there, back] = [...between(['a', 'b'], ['b', 'a']).values()]
    // Against one another: on either side, both to the left or right of their own way.
    expect(there).toBe(back)
    const three = [...between(['a', 'b'], ['a', 'b'], ['a', 'b']).values()]
    expect(three[0]).toBe(-three[2]!)
    expect(three[1]).toBe(0)
  })

  it('many take no more room than there is', () => {
    const bends = [...between(...Array.from({ length: 40 }, (): [string, string] => ['a', 'b'])).values()]
    expect(Math.max(...bends) - Math.min(...bends)).toBeLessThan(200.001)
    expect(new Set(bends).size).toBe(40)
  })

  it('do not lie on one another, and their arrows do not either', () => {
    const [a, b] = [end(0, 0), end(300, 100)]
    const courses = [...between(['a', 'b'], ['a', 'b'], ['b', 'a']).values()].map((bend, index) =>
      index === 2 ? courseOf(b, a, bend)! : courseOf(a, b, bend)!,
    )
    const middles = courses.map(course => spotAt(piecesOf(course), 0.5))
    const apart = (p: { x: number; y: number }, q: { x: number; y: number }) =>
      Math.hypot(p.x - q.x, p.y - q.y)
    expect(apart(middles[0]!, middles[1]!)).toBeGreaterThan(12)
    expect(apart(middles[1]!, middles[2]!)).toBeGreaterThan(12)
    expect(apart(courses[0]!.tip, courses[1]!.tip)).toBeGreaterThan(6)
  })
})

describe('the course of a line', () => {
  it('begins and ends outside of its nodes, near them', () => {
    const shape = fc.constantFrom(...SHAPES)
    const number = fc.integer({ min: -100, max: 100 })
    fc.assert(
      fc.property(shape, shape, number, number, number, (one, other, x, y, bend) => {
        const [from, to] = [end(0, 0, one), end(x + 250, y, other, 60)]
        const { start, tip } = courseOf(from, to, bend)!
        const reach = (side: number) => side * 0.75 + 6
        expect(Math.hypot(start.x, start.y)).toBeLessThan(reach(40))
        expect(Math.hypot(tip.x - to.x, tip.y - to.y)).toBeLessThan(reach(60))
        const isIn = (node: LineEnd, { x, y }: { x: number; y: number }) => {
          const corners = cornersOf(node.shape, node.size)
          const at = { x: x - node.x, y: y - node.y }
          return corners ? isInside(at, corners) : Math.hypot(at.x, at.y) < node.size / 2
        }
        expect(isIn(from, start)).toBe(false)
        expect(isIn(to, tip)).toBe(false)
      }),
    )
  })

  it('is none where the nodes lie on one another, and a loop from a node to itself', () => {
    expect(courseOf(end(0, 0), end(10, 0), 0)).toBeNull()
    expect(courseOf(end(0, 0), end(0, 0), 0)).toBeNull()
    const node = end(50, 50)
    const loop = courseOf(node, node, 0)!
    expect(loop.bends).toHaveLength(2)
    const top = spotAt(piecesOf(loop), 0.5)
    expect(top.x).toBeGreaterThan(70)
    expect(top.y).toBeLessThan(30)
  })
})
