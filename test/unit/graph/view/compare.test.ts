import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareViews } from '../../../../graph/view/compare.ts'
import { EMPTY_VIEW, type NodeKey, type View } from '../../../../graph/view/view.ts'

const at = (x: number) => ({ x, y: 0, pinned: false })
const viewOf = (nodes: readonly (readonly [NodeKey, number])[], parts: Partial<View> = {}): View => ({
  ...EMPTY_VIEW,
  nodes: new Map(nodes.map(([key, x]) => [key, at(x)])),
  ...parts,
})

const drawn = fc
  .uniqueArray(fc.tuple(fc.constantFrom<NodeKey[]>('n:1', 'n:2', 'n:3', 'n:4'), fc.nat(3)), {
    selector: ([key]) => key,
  })
  .map(nodes => viewOf(nodes))

describe('comparing two views', () => {
  it('says what is only here, only there, in both, and elsewhere', () => {
    const here = viewOf(
      [
        ['n:1', 0],
        ['n:2', 50],
      ],
      { relationships: new Map([['r:1', true]]) },
    )
    const there = viewOf([
      ['n:2', 90],
      ['n:3', 10],
    ])
    expect(compareViews(here, there)).toMatchObject({
      nodes: { here: ['n:1'], there: ['n:3'], both: ['n:2'] },
      relationships: { here: ['r:1'], there: [], both: [] },
      moved: ['n:2'],
    })
  })

  it('draws everything of both, in the places of here', () => {
    fc.assert(
      fc.property(drawn, drawn, (here, there) => {
        const { union, nodes } = compareViews(here, there)
        expect(union.nodes.size).toBe(nodes.here.length + nodes.there.length + nodes.both.length)
        for (const [key, place] of union.nodes)
          expect(place).toEqual(here.nodes.get(key) ?? there.nodes.get(key))
      }),
    )
  })

  it('finds no difference between a view and itself', () => {
    fc.assert(
      fc.property(drawn, view => {
        const { nodes, relationships, moved } = compareViews(view, view)
        expect([nodes.here, nodes.there, relationships.here, relationships.there, moved]).toEqual([
          [],
          [],
          [],
          [],
          [],
        ])
      }),
    )
  })

  it('draws an alias that is folded in one and drawn in the other', () => {
    const here = viewOf([['n:1', 0]], { folded: new Map([['n:2', { into: 'n:1', place: at(9) }]]) })
    const there = viewOf([
      ['n:1', 0],
      ['n:2', 9],
    ])
    const { union } = compareViews(here, there)
    expect([...union.nodes.keys()].sort()).toEqual(['n:1', 'n:2'])
    expect(union.folded.size).toBe(0)
  })
})
