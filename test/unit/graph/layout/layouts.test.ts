import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../../../../graph/layout/layouts.ts'
import { hierarchyLayout } from '../../../../graph/layout/hierarchy.ts'
import { overlapping, randomGraph } from './random-graph.ts'

describe.each(LAYOUTS)('the $id layout', layout => {
  it('gives the same places for the same seed', () => {
    const { nodes, edges } = randomGraph(40, 1)
    expect(layout.run(nodes, edges, {}, 7)).toEqual(layout.run(nodes, edges, {}, 7))
  })

  it.each([1, 2, 3])('places every node, and no box on another (graph %i)', seed => {
    const { nodes, edges } = randomGraph(60, seed)
    const places = layout.run(nodes, edges, {}, 1)
    expect([...places.keys()].sort()).toEqual(nodes.map(node => node.key).sort())
    expect(overlapping(nodes, places)).toEqual([])
  })

  it('leaves pinned nodes where they are', () => {
    const { nodes, edges } = randomGraph(30, 4)
    const pinned = nodes.map((node, index) =>
      index % 10 === 0 ? { ...node, x: index * 60, pinned: true } : node,
    )
    const places = layout.run(pinned, edges, {}, 1)
    for (const node of pinned) {
      if (node.pinned) expect(places.get(node.key)).toEqual({ x: node.x, y: node.y })
    }
    expect(overlapping(pinned, places)).toEqual([])
  })

  it('takes loops, parallels and lone nodes', () => {
    const { nodes } = randomGraph(3, 5)
    const edges = [
      { source: 'n0', target: 'n0' },
      { source: 'n0', target: 'n1' },
      { source: 'n0', target: 'n1' },
    ]
    for (const place of layout.run(nodes, edges, {}, 1).values()) {
      expect(Number.isFinite(place.x) && Number.isFinite(place.y)).toBe(true)
    }
  })

  it('has nothing to say about nothing', () => {
    expect(layout.run([], [], {}, 1).size).toBe(0)
  })
})

describe('the force layout', () => {
  it('differs from seed to seed', () => {
    const { nodes, edges } = randomGraph(20, 1)
    const force = LAYOUTS.find(layout => layout.id === 'force')!
    expect(force.run(nodes, edges, {}, 1)).not.toEqual(force.run(nodes, edges, {}, 2))
  })
})

describe('the hierarchy', () => {
  it('runs a chain one way across the view', () => {
    const { nodes } = randomGraph(4, 9)
    const edges = [0, 1, 2].map(index => ({ source: `n${index}`, target: `n${index + 1}` }))
    const places = hierarchyLayout.run(nodes, edges, {}, 1)
    const xs = nodes.map(node => places.get(node.key)!.x)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  })
})
