import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyViewChange, invertViewChange, ViewChangeBuilder } from '../../../../graph/view/change.ts'
import { type ElementKey, EMPTY_VIEW, type NodeKey, type View } from '../../../../graph/view/view.ts'
import { NO_HISTORY, type Step, withChanges, withStep } from '../../../../graph/view/history.ts'
import { changeWithout, viewWithout } from '../../../../renderer/store/forget-elements.ts'

const node = fc.constantFrom<NodeKey[]>('n:1', 'n:2', 'n:3', 'n:4')
const relationship = fc.constantFrom<`r:${string}`[]>('r:1', 'r:2')
const place = { x: 1, y: 2, pinned: false }

/** One entry set or taken away, as actions do. */
const edit = fc.oneof(
  fc.record({ part: fc.constant('nodes' as const), key: node, after: fc.constantFrom(place, undefined) }),
  fc.record({
    part: fc.constant('relationships' as const),
    key: relationship,
    after: fc.constantFrom(true as const, undefined),
  }),
  fc.record({
    part: fc.constant('expanded' as const),
    key: node,
    after: fc.option(fc.array(node), { nil: undefined }),
  }),
  fc.record({
    part: fc.constant('folded' as const),
    key: node,
    after: fc.option(fc.record({ into: node, place: fc.constant(place) }), { nil: undefined }),
  }),
)

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function played(edits: readonly (readonly Edit[])[]): { view: View; steps: Step[] } {
  let view = EMPTY_VIEW
  const steps: Step[] = []
  for (const step of edits) {
    const builder = new ViewChangeBuilder(view)
    for (const { part, key, after } of step) builder.set(part, key as never, after as never)
    const change = builder.build()
    view = applyViewChange(view, change)
    steps.push({ label: 'a step', cypher: null, change })
  }
  return { view, steps }
}

/** What is left of a straight history, as it is kept. */
function stepsWithout(steps: readonly Step[], gone: ReadonlySet<ElementKey>): Step[] {
  const left = withChanges(steps.reduce(withStep, NO_HISTORY), change => changeWithout(change, gone))
  return [...left.steps.values()].map(({ label, cypher, change }) => ({ label, cypher, change }))
}

const history = fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 8 })
const some = fc.uniqueArray(fc.oneof(node, relationship)).map(keys => new Set<ElementKey>(keys))

describe('forgetting elements', () => {
  it('leaves steps that lead from the empty view to what is drawn and all the way back', () => {
    fc.assert(
      fc.property(history, some, (edits, gone) => {
        const { view, steps } = played(edits)
        const left = viewWithout(view, gone)
        const kept = stepsWithout(steps, gone)
        const forth = kept.reduce((at, { change }) => applyViewChange(at, change), EMPTY_VIEW)
        const back = kept.reduceRight((at, { change }) => applyViewChange(at, invertViewChange(change)), left)
        expect(forth).toEqual(left)
        expect(back).toEqual(EMPTY_VIEW)
      }),
    )
  })

  it('leaves no word of what is gone, in the view or in any step', () => {
    fc.assert(
      fc.property(history, some, (edits, gone) => {
        const { view, steps } = played(edits)
        const text = JSON.stringify([
          Object.values(viewWithout(view, gone)).map(part => [...(part as ReadonlyMap<string, unknown>)]),
          stepsWithout(steps, gone),
        ])
        for (const key of gone) expect(text).not.toContain(`"${key}"`)
      }),
    )
  })

  it('drops a step that was about nothing else, and keeps the others as they were', () => {
    const { view, steps } = played([
      [{ part: 'nodes', key: 'n:1', after: place }],
      [{ part: 'nodes', key: 'n:2', after: place }],
    ])
    expect(stepsWithout(steps, new Set(['n:1']))).toEqual([steps[1]])
    expect([...viewWithout(view, new Set(['n:1'])).nodes.keys()]).toEqual(['n:2'])
  })
})
