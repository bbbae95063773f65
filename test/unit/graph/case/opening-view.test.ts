import { describe, expect, test } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import { type Box, boxAt, overlaps, type Point } from '../../../../graph/layout/extent.ts'
import { captionLines } from '../../../../renderer/canvas/caption-lines.ts'

const { entities, relationships, opening } = bundledCase()

/** Canvas units: the middle step of node sizes, and captions of 12 px Inter as the canvas breaks them. */
const NODE = 44
const CHARACTER = 6.4
const CAPTION = { gap: 5, line: 14.7, width: 124 }

/** Most crossings of two relationships that the composed view may have. */
const CROSSINGS = 14

interface DrawnNode extends Point {
  readonly id: string
  readonly name: string
}

const names = new Map(entities.map(({ id, name }) => [id, name]))
const nodes: readonly DrawnNode[] = opening!.nodes.map(node => ({ ...node, name: names.get(node.id) ?? '' }))
const places = new Map(nodes.map(node => [node.id, node]))

/** One line for each pair of drawn nodes that any relationship joins. */
const lines = [
  ...new Map(
    relationships.flatMap(({ start, end }) => {
      const [from, to] = [places.get(start), places.get(end)]
      return from && to && from !== to ? [[[start, end].sort().join(' '), [from, to] as const] as const] : []
    }),
  ).values(),
]

/** The box of a node with its caption under it. */
function boxOf(node: DrawnNode): Box {
  const widthOf = (text: string) => text.length * CHARACTER
  const caption = captionLines(node.name, widthOf, CAPTION.width, 2)
  const half = Math.max(NODE, ...caption.map(widthOf)) / 2
  const bottom = NODE / 2 + CAPTION.gap + caption.length * CAPTION.line
  return boxAt(node, { left: half, right: half, top: NODE / 2, bottom })
}

/** Whether the line from `a` to `b` enters the box (Liang and Barsky's clipping). */
function enters([a, b]: readonly [Point, Point], box: Box): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  let [first, last] = [0, 1]
  for (const [slope, room] of [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ] as const) {
    if (slope === 0 && room < 0) return false
    if (slope < 0) first = Math.max(first, room / slope)
    if (slope > 0) last = Math.min(last, room / slope)
  }
  return first < last
}

/** Whether two lines that share no end cross. */
function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  if (a === c || a === d || b === c || b === d) return false
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x))
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

const pairs = <T>(items: readonly T[]) =>
  items.flatMap((one, index) => items.slice(index + 1).map(other => [one, other] as const))

describe('the opening view', () => {
  test('draws about forty nodes, each with a relationship', () => {
    expect(nodes.length).toBeGreaterThanOrEqual(35)
    expect(nodes.length).toBeLessThanOrEqual(50)
    const joined = new Set(lines.flatMap(([from, to]) => [from.id, to.id]))
    expect(nodes.filter(({ id }) => !joined.has(id)).map(({ id }) => id)).toEqual([])
  })

  test('lets no node or caption lie on another', () => {
    const overlapping = pairs(nodes).filter(([one, other]) => overlaps(boxOf(one), boxOf(other)))
    expect(overlapping.map(([one, other]) => `${one.id} – ${other.id}`)).toEqual([])
  })

  test('draws no relationship through a foreign node or its caption', () => {
    const through = lines.flatMap(line =>
      nodes
        .filter(node => !line.some(end => end.id === node.id) && enters(line, boxOf(node)))
        .map(node => `${line.map(({ id }) => id).join(' – ')} through ${node.id}`),
    )
    expect(through).toEqual([])
  })

  test(`has at most ${CROSSINGS} crossings`, () => {
    const crossings = pairs(lines).filter(([one, other]) => cross(one, other))
    expect(crossings.length).toBeLessThanOrEqual(CROSSINGS)
  })
})

describe('the measures of the opening view', () => {
  const box = { left: -1, right: 1, top: -1, bottom: 1 }

  test.each([
    [true, [-5, 0, 5, 0]],
    [true, [0, 0, 5, 5]],
    [true, [-2, -1, 1, 2]],
    [false, [-5, 2, 5, 2]],
    [false, [2, 0, 5, 0]],
    [false, [-4, 0, 0, 4]],
  ] as const)('say %s of a line through the box', (expected, [x1, y1, x2, y2]) => {
    expect(
      enters(
        [
          { x: x1, y: y1 },
          { x: x2, y: y2 },
        ],
        box,
      ),
    ).toBe(expected)
  })

  test('tell crossing lines from others', () => {
    const [a, b, c, d] = [
      { x: 0, y: 0 },
      { x: 2, y: 2 },
      { x: 0, y: 2 },
      { x: 2, y: 0 },
    ] as const
    expect(cross([a, b], [c, d])).toBe(true)
    expect(cross([a, c], [b, d])).toBe(false)
    expect(cross([a, b], [a, d])).toBe(false)
  })
})
