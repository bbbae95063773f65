import { describe, expect, it } from 'vitest'
import { arrange } from '../../../../graph/layout/arrange.ts'
import type { Point } from '../../../../graph/layout/extent.ts'
import { firstPlaces } from '../../../../graph/layout/first-places.ts'
import type { LayoutEdge, LayoutNode } from '../../../../graph/layout/layout.ts'
import type { Settings } from '../../../../graph/model/parameter.ts'
import type { LayoutId } from '../../../../graph/layout/layouts.ts'
import { randomGraph } from './random-graph.ts'

const run = (
  layout: LayoutId,
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  settings: Settings = {},
): Point[] => {
  const places = arrange({ layout, settings, seed: 1, nodes, edges, others: [] })
  return nodes.map(({ key }) => places.get(key)!)
}

const chain = (length: number) =>
  Array.from({ length: length - 1 }, (_, index) => ({ source: `n${index}`, target: `n${index + 1}` }))

const increasing = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value > values[index - 1]!)

describe('the hierarchy', () => {
  it.each([
    ['LR', 'x'],
    ['TB', 'y'],
  ] as const)('runs a chain one way (%s)', (direction, axis) => {
    const { nodes } = randomGraph(5, 9)
    expect(increasing(run('hierarchy', nodes, chain(5), { direction }).map(place => place[axis]))).toBe(true)
  })
})

describe('the rings by kind', () => {
  it('have the kind that matters most in the middle', () => {
    const { nodes, edges } = randomGraph(40, 2)
    const kinds = nodes.map((node, index) => {
      const rank = index === 0 ? 0 : index < 9 ? 1 : 2
      return { ...node, group: { name: `kind ${rank}`, rank } }
    })
    const places = run('concentric', kinds, edges, { shared: false })
    const out = (rank: number) =>
      places.flatMap(({ x, y }, index) => (kinds[index]!.group.rank === rank ? [Math.hypot(x, y)] : []))
    expect(Math.max(...out(0))).toBeLessThan(Math.min(...out(1)))
    expect(Math.max(...out(1))).toBeLessThan(Math.min(...out(2)))
  })
})

describe('the timeline', () => {
  const dated = (times: readonly (number | null)[]) =>
    randomGraph(times.length, 5).nodes.map((node, index) => {
      const time = times[index]!
      return time === null ? node : { ...node, time }
    })

  it.each(['even', 'scale'])('goes from left to right by date (%s)', spacing => {
    const nodes = dated([16_000, 16_001, 16_020, 16_400, 20_000])
    expect(increasing(run('timeline', nodes, chain(5), { spacing }).map(({ x }) => x))).toBe(true)
  })

  it('has wider steps for longer times when told to', () => {
    const [a, b, c] = run('timeline', dated([16_000, 16_001, 20_000]), [], { spacing: 'scale' })
    expect(c!.x - b!.x).toBeGreaterThan(1.2 * (b!.x - a!.x))
  })

  it('stands nodes of one day above one another', () => {
    const [a, b] = run('timeline', dated([16_000, 16_000]), [])
    expect(a!.x).toBe(b!.x)
  })

  it('has what has no date below, under what it is related to', () => {
    const places = run('timeline', dated([16_000, 16_100, 16_200, null]), [{ source: 'n2', target: 'n3' }])
    const undated = places[3]!
    expect(undated.y).toBeGreaterThan(Math.max(...places.slice(0, 3).map(({ y }) => y)) + 100)
    expect(Math.abs(undated.x - places[2]!.x)).toBeLessThan(1)
  })
})

describe('the grid', () => {
  it('has as few columns as its shape asks for, all in line', () => {
    const { nodes, edges } = randomGraph(24, 8)
    const columns = (shape: string) => new Set(run('grid', nodes, edges, { shape }).map(({ x }) => x)).size
    expect(columns('wide')).toBeGreaterThan(columns('square'))
    expect(columns('square')).toBeGreaterThan(columns('tall'))
  })
})

describe('the communities', () => {
  it('stand apart from one another', () => {
    const { nodes } = randomGraph(16, 4)
    const knit = [0, 8].flatMap(first =>
      Array.from({ length: 8 }, (_, a) =>
        Array.from({ length: a }, (__, b) => ({ source: `n${first + a}`, target: `n${first + b}` })),
      ).flat(),
    )
    const places = run('community', nodes, [...knit, { source: 'n0', target: 'n8' }])
    const mean = (part: readonly Point[]) => ({
      x: part.reduce((sum, { x }) => sum + x, 0) / part.length,
      y: part.reduce((sum, { y }) => sum + y, 0) / part.length,
    })
    const [one, other] = [mean(places.slice(0, 8)), mean(places.slice(8))]
    const away = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
    places.forEach((place, index) => {
      const [own, foreign] = index < 8 ? [one, other] : [other, one]
      expect(away(place, own)).toBeLessThan(away(place, foreign))
    })
  })
})

describe('first places', () => {
  it('are those of the force layout as it begins', () => {
    const { nodes, edges } = randomGraph(20, 1)
    expect(nodes.map(({ key }) => firstPlaces(nodes, edges).get(key))).toEqual(run('force', nodes, edges))
  })
})
