import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MeasuredGraph } from '../../../../graph/analysis/measured-graph.ts'
import { type MeasureId, MEASURES } from '../../../../graph/analysis/measures.ts'
import { runMeasure } from '../../../../graph/analysis/run-measure.ts'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import { connectedGroups } from '../../../../graph/case/connected-groups.ts'
import { groupBy } from '../../../../graph/model/group-by.ts'
import type { Settings } from '../../../../graph/model/parameter.ts'
import { graphOf } from './graph-of.ts'
import { randomGraph } from './random-graph.ts'

const measured = (id: MeasureId, graph: MeasuredGraph, settings: Settings = {}) =>
  Object.fromEntries(runMeasure(id, graph, settings))

/** Who belongs together, whatever the groups are called. */
const divisionOf = (groups: ReadonlyMap<string, number>) =>
  [...groupBy(groups.keys(), node => String(groups.get(node))).values()]
    .map(group => group.sort().join(' '))
    .sort()

describe('degree', () => {
  const graph = graphOf('a>b', 'a>b', 'b>a', 'a>a', 'c')

  test('counts parallel relationships, and one of a node with itself once', () => {
    expect(measured('degree', graph)).toEqual({ a: 4, b: 3, c: 0 })
  })

  test('counts what comes in and what goes out', () => {
    expect(measured('degree', graph, { direction: 'in' })).toEqual({ a: 2, b: 2, c: 0 })
    expect(measured('degree', graph, { direction: 'out' })).toEqual({ a: 3, b: 1, c: 0 })
  })
})

describe('betweenness', () => {
  test('of a chain of five: 3, 4 and 3 of the 6 pairs of others', () => {
    const shares = measured('betweenness', graphOf('a>b', 'b>c', 'c>d', 'd>e'))
    expect(shares).toEqual({
      a: 0,
      b: expect.closeTo(3 / 6),
      c: expect.closeTo(4 / 6),
      d: expect.closeTo(3 / 6),
      e: 0,
    })
  })

  test('of a star: all pairs meet in the middle, whichever way the arrows point', () => {
    const star = graphOf('m>a', 'b>m', 'm>c', 'd>m')
    expect(measured('betweenness', star)).toEqual({ m: expect.closeTo(1), a: 0, b: 0, c: 0, d: 0 })
    // Along the arrows only b and d get to a and c: 4 of the 12 ordered pairs.
    expect(measured('betweenness', star, { direction: 'along' })['m']).toBeCloseTo(4 / 12)
  })

  test('of a square: two shortest ways share a pair, however many parallel relationships one of them has', () => {
    const square = graphOf('a>b', 'a>b', 'b>c', 'c>d', 'd>a')
    for (const share of Object.values(measured('betweenness', square))) expect(share).toBeCloseTo(1 / 6)
  })

  test('is what counting every shortest way by hand gives', () => {
    fc.assert(
      fc.property(randomGraph, graph => {
        const shares = runMeasure('betweenness', graph, {})
        const counted = countedBetweenness(graph)
        for (const node of graph.nodes) expect(shares.get(node)).toBeCloseTo(counted.get(node)!, 10)
      }),
    )
  })
})

describe('PageRank', () => {
  test('of two that point to a third: solved by hand', () => {
    // a = b = x and c = x + 0.85 (a + b), for c passes its share on to all evenly; together they make 1.
    const x = 1 / (3 + 2 * 0.85)
    const { a, b, c } = measured('pagerank', graphOf('a>c', 'b>c'))
    expect([a, b, c]).toEqual([expect.closeTo(x, 6), expect.closeTo(x, 6), expect.closeTo(x * 2.7, 6)])
  })

  test('makes 1 over all nodes, at every damping and direction', () => {
    fc.assert(
      fc.property(
        randomGraph,
        fc.constantFrom('along', 'either'),
        fc.constantFrom(0.5, 0.85, 0.95),
        (graph, direction, damping) => {
          const shares = [...runMeasure('pagerank', graph, { direction, damping }).values()]
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
          expect(Math.min(...shares)).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('components', () => {
  test('number the parts by size, and parts of one size by who comes first', () => {
    const parts = measured('components', graphOf('lone', 'a>b', 'x>y', 'y>z'))
    expect(parts).toEqual({ x: 1, y: 1, z: 1, a: 2, b: 2, lone: 3 })
  })

  test('of the bundled case are those that joining end to end gives', () => {
    const { entities, relationships } = bundledCase()
    const graph = {
      nodes: entities.map(({ id }) => id),
      relationships: relationships.map(({ start, end }) => ({ source: start, target: end })),
    }
    const joined = connectedGroups(relationships.map(({ start, end }) => [start, end] as const))
    const expected = [...groupBy(graph.nodes, joined).values()].map(group => group.sort().join(' ')).sort()
    expect(divisionOf(runMeasure('components', graph, {}))).toEqual(expected)
  })
})

describe('communities', () => {
  const triangles = graphOf('a>b', 'b>c', 'c>a', 'x>y', 'y>z', 'z>x', 'a>x')

  test('tell two triangles apart that one relationship ties', () => {
    expect(measured('communities', triangles)).toEqual({ a: 1, b: 1, c: 1, x: 2, y: 2, z: 2 })
  })

  test('get smaller with resolution', () => {
    const count = (resolution: number) =>
      new Set(runMeasure('communities', triangles, { resolution }).values()).size
    expect(count(0.2)).toBeLessThan(count(1))
    expect(count(1)).toBeLessThan(count(3))
  })

  test('never span two components, and every seed gives one division every time', () => {
    fc.assert(
      fc.property(randomGraph, fc.integer({ min: 1, max: 100 }), (graph, seed) => {
        const groups = runMeasure('communities', graph, { seed })
        expect([...runMeasure('communities', graph, { seed })]).toEqual([...groups])
        const parts = runMeasure('components', graph, {})
        for (const one of graph.nodes)
          for (const other of graph.nodes)
            if (groups.get(one) === groups.get(other)) expect(parts.get(one)).toBe(parts.get(other))
      }),
    )
  })
})

test.each(MEASURES)('$label says something of every node, of none and of one too', ({ id, gives }) => {
  expect(runMeasure(id, graphOf(), {})).toEqual(new Map())
  fc.assert(
    fc.property(randomGraph, graph => {
      const values = runMeasure(id, graph, {})
      expect([...values.keys()].sort()).toEqual([...graph.nodes].sort())
      for (const value of values.values()) {
        expect(value).toBeGreaterThanOrEqual(gives === 'group' ? 1 : 0)
        if (gives === 'share') expect(value).toBeLessThanOrEqual(1 + 1e-9)
        else expect(Number.isInteger(value)).toBe(true)
      }
    }),
  )
})

/** Betweenness by its definition: for each pair every shortest way is walked. */
function countedBetweenness({ nodes, relationships }: MeasuredGraph): Map<string, number> {
  const neighbours = new Map(nodes.map(node => [node, new Set<string>()]))
  for (const { source, target } of relationships) {
    if (source === target) continue
    neighbours.get(source)!.add(target)
    neighbours.get(target)!.add(source)
  }
  const shares = new Map(nodes.map(node => [node, 0]))
  const others = (nodes.length - 1) * (nodes.length - 2)
  for (const from of nodes) {
    for (const to of nodes) {
      if (from === to) continue
      const ways = shortestWays(neighbours, from, to)
      for (const way of ways) {
        for (const between of way.slice(1, -1))
          shares.set(between, shares.get(between)! + 1 / ways.length / others)
      }
    }
  }
  return shares
}

function shortestWays(
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
): string[][] {
  let ways = [[from]]
  for (let length = 1; length < neighbours.size && ways.length > 0; length++) {
    ways = ways.flatMap(way =>
      [...neighbours.get(way.at(-1)!)!].filter(next => !way.includes(next)).map(next => [...way, next]),
    )
    const arrived = ways.filter(way => way.at(-1) === to)
    if (arrived.length > 0) return arrived
  }
  return []
}
