import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { NO_HISTORY } from '../../../../../graph/view/history.ts'
import { EMPTY_VIEW } from '../../../../../graph/view/view.ts'
import {
  addFilter,
  changeFilter,
  clearFilters,
  removeFilter,
  setQuick,
} from '../../../../../renderer/features/filter/change-filters.ts'
import { filterWords } from '../../../../../renderer/features/filter/filter-words.ts'
import { quickId, quickStates } from '../../../../../renderer/features/filter/quick-filters.ts'
import { undoStep, useApp } from '../../../../../renderer/store/app-state.ts'

const filters = () => useApp.getState().view.filters
const words = () =>
  [...filters().values()].sort((a, b) => a.order - b.order).map(filter => filterWords(filter))
const labels = () => [...useApp.getState().history.steps.values()].map(({ label }) => label)

beforeEach(() => useApp.setState({ view: EMPTY_VIEW, history: NO_HISTORY }))

describe('switches', () => {
  it('keep all values of one sort and effect in one filter, which goes with the last', () => {
    setQuick('kind', ['Sector'], 'hide')
    setQuick('kind', ['Location'], 'hide')
    setQuick('kind', ['Sector'], 'dim')
    expect(words()).toEqual(['Hide Location', 'Dim Sector'])
    setQuick('kind', ['Sector', 'Location'], null)
    expect(filters().size).toBe(0)
    expect(labels()).toEqual([
      'Filter: hide Sector',
      'Filter: hide Location',
      'Filter: dim Sector',
      'Filter: show Sector, Location',
    ])
  })

  it('stand at what was last chosen of each value, and undoing takes one back', () => {
    const chosen = fc.tuple(
      fc.constantFrom('Sector', 'Location', 'Law'),
      fc.constantFrom('dim' as const, 'hide' as const, null),
    )
    fc.assert(
      fc.property(fc.array(chosen, { maxLength: 12 }), choices => {
        useApp.setState({ view: EMPTY_VIEW, history: NO_HISTORY })
        const expected = new Map<string, string>()
        for (const [value, effect] of choices) {
          setQuick('kind', [value], effect)
          if (effect) expected.set(value, effect)
          else expected.delete(value)
          expect(new Map(quickStates(useApp.getState().view, 'kind'))).toEqual(expected)
        }
        while (undoStep());
        expect(useApp.getState().view).toEqual(EMPTY_VIEW)
      }),
    )
  })

  it('do not stand for a filter that was switched off or turned round: it is one of its own then', () => {
    setQuick('status', ['alleged'], 'hide')
    changeFilter(quickId('status', 'hide'), { keep: 'matching' })
    expect(words()).toEqual(['Only Alleged'])
    expect(quickStates(useApp.getState().view, 'status').size).toBe(0)
    setQuick('status', ['denied'], 'hide')
    expect(words()).toEqual(['Only Alleged', 'Hide Denied'])
    undoStep()
    undoStep()
    expect(words()).toEqual(['Hide Alleged'])
  })
})

describe('filters of their own', () => {
  it('are added, changed, removed and cleared by steps that say so', () => {
    addFilter({ by: 'degree', least: 3, most: null }, 'matching', 'hide')
    const [id] = filters().keys()
    changeFilter(id!, { effect: 'dim' })
    changeFilter(id!, { on: false })
    addFilter({ by: 'text', of: 'nodes', key: 'name', contains: 'x' }, 'others', 'dim')
    removeFilter(id!)
    clearFilters()
    expect(filters().size).toBe(0)
    expect(labels()).toEqual([
      'Filter: only at least 3 relationships',
      'Filter: dim all but at least 3 relationships',
      'Filter: switch off “dim all but at least 3 relationships”',
      'Filter: dim name with “x”',
      'Filter: remove “dim all but at least 3 relationships”',
      'Filter: clear all',
    ])
  })
})
