import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arrangement, arrange } from '../../../../graph/layout/arrange.ts'
import { boxAt, overlaps } from '../../../../graph/layout/extent.ts'
import { LAYOUT_IDS, LAYOUTS } from '../../../../graph/layout/layouts.ts'
import type { Parameter } from '../../../../graph/model/parameter.ts'
import { anyGraph, overlapping, randomGraph } from './random-graph.ts'

const runs = { numRuns: 25 }

describe.each(LAYOUT_IDS)('the %s layout', layout => {
  const order = (
    graph: Pick<Arrangement, 'nodes' | 'edges'>,
    more: Partial<Arrangement> = {},
  ): Arrangement => ({
    layout,
    settings: {},
    seed: 1,
    others: [],
    ...graph,
    ...more,
  })

  it('gives the same places for the same seed', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 0, max: 2 ** 31 }), (graph, seed) => {
        expect(arrange(order(graph, { seed }))).toEqual(arrange(order(graph, { seed })))
      }),
      runs,
    )
  })

  it('places every node, none on another, and never moves a pinned one', () => {
    fc.assert(
      fc.property(anyGraph, graph => {
        const places = arrange(order(graph))
        expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ key }) => key).sort())
        expect(overlapping(graph.nodes, places)).toEqual([])
        for (const { key, x, y, pinned } of graph.nodes) if (pinned) expect(places.get(key)).toEqual({ x, y })
        for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
      }),
      runs,
    )
  })

  it('stays off what takes no part', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 15 }), ({ nodes, edges }, from) => {
        const others = nodes.slice(from).map(node => boxAt(node, node.extent))
        const chosen = nodes.slice(0, from)
        const places = arrange(order({ nodes: chosen, edges }, { others }))
        expect([...places.keys()].sort()).toEqual(chosen.map(({ key }) => key).sort())
        expect(overlapping(chosen, places)).toEqual([])
        for (const { key, extent } of chosen) {
          const box = boxAt(places.get(key)!, extent)
          expect(others.filter(other => overlaps(box, other))).toEqual([])
        }
      }),
      runs,
    )
  })

  it('takes every value of its parameters', () => {
    const graph = randomGraph(25, 6)
    for (const [name, parameter] of Object.entries<Parameter>(LAYOUTS[layout].parameters)) {
      const values: readonly unknown[] =
        parameter.kind === 'number'
          ? [parameter.min, parameter.max]
          : parameter.kind === 'choice'
            ? parameter.choices.map(({ value }) => value)
            : [true, false]
      const timed = graph.nodes.map((node, index) => ({
        ...node,
        time: 16_000 + (index % 7) ** 2,
        group: { name: `kind ${index % 5}`, rank: index % 5 },
      }))
      const pictures = values.map(value =>
        arrange(order({ ...graph, nodes: timed }, { settings: { [name]: value as never } })),
      )
      for (const places of pictures) expect(overlapping(graph.nodes, places)).toEqual([])
      // A parameter that changes nothing would be no parameter.
      expect(pictures[0]).not.toEqual(pictures[1])
    }
  })

  it('has nothing to say about nothing', () => {
    expect(arrange(order({ nodes: [], edges: [] })).size).toBe(0)
  })
})

describe('a layout in which chance has a part', () => {
  it.each(LAYOUT_IDS.filter(id => LAYOUTS[id].seeded))('differs from seed to seed (%s)', layout => {
    const order = { layout, settings: {}, seed: 1, ...randomGraph(20, 1), others: [] }
    expect(arrange(order)).not.toEqual(arrange({ ...order, seed: 2 }))
  })
})

describe('arranging a part', () => {
  it('leaves the picture about where its nodes were, when there is room', () => {
    const { nodes, edges } = randomGraph(12, 3)
    const here = nodes.map(node => ({ ...node, x: node.x + 5000, y: node.y - 3000 }))
    const far = { left: 0, right: 100, top: 0, bottom: 100 }
    const places = arrange({ layout: 'grid', settings: {}, seed: 1, nodes: here, edges, others: [far] })
    for (const { x, y } of places.values()) {
      expect(Math.abs(x - 5300)).toBeLessThan(800)
      expect(Math.abs(y + 2800)).toBeLessThan(800)
    }
  })

  it('tells how far it is', () => {
    const shares: number[] = []
    arrange({ layout: 'force', settings: {}, seed: 1, ...randomGraph(10, 1), others: [] }, share =>
      shares.push(share),
    )
    expect(shares.length).toBeGreaterThan(10)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })
})
