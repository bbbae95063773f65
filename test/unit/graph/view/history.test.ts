import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyViewChange, ViewChangeBuilder } from '../../../../graph/view/change.ts'
import {
  goTo,
  type History,
  nextStep,
  NO_HISTORY,
  pathAhead,
  pathTo,
  START,
  stretchPath,
  withChanges,
  withoutStretch,
  withStep,
  withStretch,
  withStretchRenamed,
} from '../../../../graph/view/history.ts'
import { EMPTY_VIEW, type NodeKey, type View } from '../../../../graph/view/view.ts'

const place = { x: 1, y: 2, pinned: false }

interface Canvas {
  readonly view: View
  readonly history: History
}

function draw({ view, history }: Canvas, key: NodeKey): Canvas {
  const after = view.nodes.has(key) ? undefined : place
  const change = new ViewChangeBuilder(view).set('nodes', key, after).build()
  return {
    view: applyViewChange(view, change),
    history: withStep(history, { label: key, cypher: null, change }),
  }
}

function go({ view, history }: Canvas, id: number): Canvas {
  const way = goTo(history, id)
  return { view: way.changes.reduce(applyViewChange, view), history: way.history }
}

const drawing = fc.record({ key: fc.constantFrom<NodeKey[]>('n:1', 'n:2', 'n:3'), back: fc.nat(3) })

/** Draws, goes some steps back, draws on: a tree, and the view as it stood after each step of it. */
function grown(deeds: readonly { key: NodeKey; back: number }[]) {
  let canvas: Canvas = { view: EMPTY_VIEW, history: NO_HISTORY }
  const stood = new Map<number, View>([[START, EMPTY_VIEW]])
  for (const { key, back } of deeds) {
    const path = [START, ...pathTo(canvas.history)]
    canvas = draw(go(canvas, path[Math.max(0, path.length - 1 - back)]!), key)
    stood.set(canvas.history.now, canvas.view)
  }
  return { canvas, stood }
}

describe('the history of a canvas', () => {
  it('restores the view of any step of any branch exactly', () => {
    fc.assert(
      fc.property(fc.array(drawing, { maxLength: 12 }), deeds => {
        const { canvas, stood } = grown(deeds)
        let at = canvas
        for (const [id, view] of [...stood, ...[...stood].reverse()]) {
          at = go(at, id)
          expect(at.view).toEqual(view)
          expect(at.history.steps).toBe(canvas.history.steps)
        }
      }),
    )
  })

  it('goes forward along the branch that was last gone', () => {
    let canvas: Canvas = { view: EMPTY_VIEW, history: NO_HISTORY }
    canvas = draw(draw(canvas, 'n:1'), 'n:2')
    canvas = draw(go(canvas, 1), 'n:3')
    expect(pathTo(canvas.history)).toEqual([1, 3])
    canvas = go(canvas, START)
    expect(pathAhead(canvas.history)).toEqual([1, 3])
    canvas = go(go(canvas, 2), 1)
    expect(nextStep(canvas.history)).toBe(2)
  })

  it('keeps a stretch through the loss of steps at its ends, and drops it with the last of them', () => {
    let canvas: Canvas = { view: EMPTY_VIEW, history: NO_HISTORY }
    for (const key of ['n:1', 'n:2', 'n:3'] as const) canvas = draw(canvas, key)
    const history = { ...canvas.history, stretches: [{ name: 'a', from: 1, to: 3 }] }
    const without = (...gone: string[]) =>
      withChanges(history, change => change.filter(({ key }) => !gone.includes(key)))
    expect(without('n:3')).toMatchObject({ now: 2, stretches: [{ from: 1, to: 2 }] })
    expect(pathTo(without('n:1', 'n:2'))).toEqual([3])
    expect(without('n:1', 'n:2').stretches).toEqual([{ name: 'a', from: START, to: 3 }])
    expect(without('n:2', 'n:3').stretches).toEqual([])
  })

  it('names stretches, one for each name, and replays a stretch from where it begins', () => {
    let canvas: Canvas = { view: EMPTY_VIEW, history: NO_HISTORY }
    for (const key of ['n:1', 'n:2', 'n:3'] as const) canvas = draw(canvas, key)
    const first = withStretch(canvas.history, { name: 'a', from: START, to: 2 })
    const both = withStretch(first, { name: 'b', from: 1, to: 3 })
    expect(both.stretches.map(stretch => stretchPath(both, stretch))).toEqual([
      [0, 1, 2],
      [1, 2, 3],
    ])
    expect(withStretch(both, { name: 'a', from: 2, to: 3 }).stretches).toHaveLength(2)
    expect(withStretchRenamed(both, 'a', 'c').stretches.map(({ name }) => name)).toEqual(['c', 'b'])
    expect(withStretchRenamed(both, 'a', 'b').stretches).toEqual([{ name: 'b', from: START, to: 2 }])
    expect(withoutStretch(both, 'a').stretches).toEqual([{ name: 'b', from: 1, to: 3 }])
  })
})
