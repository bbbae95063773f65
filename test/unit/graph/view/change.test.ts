import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyViewChange,
  changeBetween,
  invertViewChange,
  ViewChangeBuilder,
} from '../../../../graph/view/change.ts'
import { EMPTY_VIEW, type NodeKey, nodeKey, relationshipKey, type View } from '../../../../graph/view/view.ts'

const node = fc.integer({ min: 0, max: 6 }).map(n => nodeKey(String(n)))
const relationship = fc.integer({ min: 0, max: 6 }).map(n => relationshipKey(String(n)))
const place = fc.record({ x: fc.integer(), y: fc.integer(), pinned: fc.boolean() })
const gone = fc.constant(undefined)

/** One edit as an action makes it: puts an entry in a map, replaces it or takes it away. */
const edit = fc.oneof(
  fc.tuple(fc.constantFrom('nodes', 'hidden'), node, fc.oneof(place, gone)),
  fc.tuple(
    fc.constantFrom('relationships', 'hiddenRelationships'),
    relationship,
    fc.constantFrom(true, undefined),
  ),
  fc.tuple(fc.constant('folded'), node, fc.oneof(fc.record({ into: node, place }), gone)),
  fc.tuple(
    fc.constant('expanded'),
    node,
    fc.oneof(fc.array(fc.oneof(node, relationship), { maxLength: 3 }), gone),
  ),
  fc.tuple(fc.constant('capped'), node, fc.oneof(fc.integer({ min: 1 }), gone)),
)
const step = fc.array(edit, { maxLength: 12 })
const sequence = fc.array(step, { maxLength: 15 })

function take(view: View, edits: readonly (readonly [string, string, unknown])[]) {
  const builder = new ViewChangeBuilder(view)
  for (const [part, key, after] of edits) builder.set(part as never, key as never, after as never)
  return builder.build()
}

describe('a change of the view', () => {
  it('is undone by its inverse, step by step back to the beginning', () => {
    fc.assert(
      fc.property(sequence, steps => {
        const views: View[] = [EMPTY_VIEW]
        const changes = steps.map(edits => {
          const change = take(views.at(-1)!, edits)
          views.push(applyViewChange(views.at(-1)!, change))
          return change
        })
        for (let index = changes.length - 1; index >= 0; index--) {
          const back = applyViewChange(views[index + 1]!, invertViewChange(changes[index]!))
          expect(back).toEqual(views[index])
          expect(applyViewChange(back, changes[index]!)).toEqual(views[index + 1])
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is inverted back into itself', () => {
    fc.assert(
      fc.property(step, edits => {
        const change = take(EMPTY_VIEW, edits)
        expect(invertViewChange(invertViewChange(change))).toEqual(change)
      }),
    )
  })

  it('leaves the old view as it was and shares the maps it does not touch', () => {
    const a: NodeKey = nodeKey('a')
    const change = new ViewChangeBuilder(EMPTY_VIEW).set('nodes', a, { x: 1, y: 2, pinned: false }).build()
    const next = applyViewChange(EMPTY_VIEW, change)
    expect(EMPTY_VIEW.nodes.size).toBe(0)
    expect(next.nodes.get(a)).toEqual({ x: 1, y: 2, pinned: false })
    expect(next.relationships).toBe(EMPTY_VIEW.relationships)
  })

  it('does not hold entries that end as they began', () => {
    const a = nodeKey('a')
    const view = applyViewChange(
      EMPTY_VIEW,
      new ViewChangeBuilder(EMPTY_VIEW)
        .set('nodes', a, { x: 1, y: 2, pinned: false })
        .set('expanded', a, [nodeKey('b')])
        .build(),
    )
    const change = new ViewChangeBuilder(view)
      .set('nodes', a, undefined)
      .set('nodes', a, { x: 1, y: 2, pinned: false })
      .set('expanded', a, [nodeKey('b')])
      .set('capped', a, 3)
      .set('capped', a, undefined)
      .build()
    expect(change).toEqual([])
  })

  it('leads from any view to any other, and is empty between a view and itself', () => {
    fc.assert(
      fc.property(step, step, (edits, others) => {
        const from = applyViewChange(EMPTY_VIEW, take(EMPTY_VIEW, edits))
        const to = applyViewChange(EMPTY_VIEW, take(EMPTY_VIEW, others))
        expect(applyViewChange(from, changeBetween(from, to))).toEqual(to)
        expect(changeBetween(from, from)).toEqual([])
      }),
    )
  })
})
