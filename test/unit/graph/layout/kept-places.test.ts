import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxAt, overlaps } from '../../../../graph/layout/extent.ts'
import { keptPlaces } from '../../../../graph/layout/kept-places.ts'
import { anyGraph } from './random-graph.ts'

describe('going back to kept places', () => {
  it('takes what was kept as it was, and moves of the others only what would be lain on', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 0, max: 30 }), ({ nodes }, count) => {
        // Elsewhere on the same ground, as far from one another as before.
        const kept = new Map(nodes.slice(0, count).map(({ key, x, y }) => [key, { x: x + 320, y: y + 90 }]))
        const places = keptPlaces(nodes, kept)
        for (const [key, place] of kept) expect(places.get(key)).toEqual(place)
        const taken = nodes
          .filter(({ key, pinned }) => kept.has(key) || pinned)
          .map(({ key, extent }) => boxAt(places.get(key)!, extent))
        for (const { key, x, y, extent, pinned } of nodes) {
          if (kept.has(key)) continue
          const isFree = !taken.some(box => overlaps(box, boxAt({ x, y }, extent)))
          if (pinned) expect(places.get(key)).toEqual({ x, y })
          else expect(taken.some(box => overlaps(box, boxAt(places.get(key)!, extent)))).toBe(false)
          // What stood free among what stays has moved only for another that had to.
          if (isFree && kept.size === 0) expect(places.get(key)).toEqual({ x, y })
        }
      }),
    )
  })
})
