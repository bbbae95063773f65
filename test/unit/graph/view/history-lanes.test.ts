import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goTo, NO_HISTORY, START, withStep } from '../../../../graph/view/history.ts'
import { laneRows } from '../../../../graph/view/history-lanes.ts'

const step = { label: 'a step', cypher: null, change: [] }

/** A history whose steps were taken after these, in their order. */
const grown = (afters: readonly number[]) =>
  afters.reduce((history, after) => withStep(goTo(history, after).history, step), NO_HISTORY)

const afters = fc
  .array(fc.nat(), { maxLength: 14 })
  .map(list => list.map((pick, index) => pick % (index + 1)))

describe('the lanes of a history', () => {
  it('keep a straight history in one, the newest on top', () => {
    expect(laneRows(grown([0, 1, 2])).map(({ id, lane, goesOn }) => [id, lane, goesOn])).toEqual([
      [3, 0, false],
      [2, 0, true],
      [1, 0, true],
      [START, 0, true],
    ])
  })

  it('lead a branch beside what it leaves', () => {
    // 1 – 2 – 3, and 1 – 4.
    expect(laneRows(grown([0, 1, 2, 1]))).toEqual([
      { id: 4, lane: 1, goesOn: false, passing: [], leaving: [] },
      { id: 3, lane: 0, goesOn: false, passing: [1], leaving: [] },
      { id: 2, lane: 0, goesOn: true, passing: [1], leaving: [] },
      { id: 1, lane: 0, goesOn: true, passing: [], leaving: [1] },
      { id: START, lane: 0, goesOn: true, passing: [], leaving: [] },
    ])
  })

  it('never cross: no lane is used twice in a row', () => {
    fc.assert(
      fc.property(afters, taken => {
        for (const { lane, passing, leaving } of laneRows(grown(taken))) {
          const used = [lane, ...passing, ...leaving]
          expect(new Set(used).size).toBe(used.length)
        }
      }),
    )
  })
})
