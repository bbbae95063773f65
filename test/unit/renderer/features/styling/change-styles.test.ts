import { beforeEach, expect, it } from 'vitest'
import { NO_HISTORY } from '../../../../../graph/view/history.ts'
import type { Appearance } from '../../../../../graph/view/style-rule.ts'
import { EMPTY_VIEW } from '../../../../../graph/view/view.ts'
import {
  addRule,
  clearStyles,
  moveRule,
  removeRule,
  rulesInOrder,
  switchRule,
} from '../../../../../renderer/features/styling/change-styles.ts'
import { ruleWords } from '../../../../../renderer/features/styling/rule-words.ts'
import { undoStep, useApp } from '../../../../../renderer/store/app-state.ts'

const words = () => rulesInOrder(useApp.getState().view).map(([, rule]) => ruleWords(rule))
const last = () => [...useApp.getState().history.steps.values()].at(-1)!.label
const byDegree: Appearance = { look: 'size', follows: { by: 'degree' } }
const red: Appearance = { look: 'fixed', colour: 'red', shape: null, size: 1.4, width: null }

beforeEach(() => {
  useApp.setState({ view: EMPTY_VIEW, history: NO_HISTORY })
  addRule({ condition: null, appearance: byDegree })
  addRule({ condition: { by: 'kind', labels: ['Vendor'] }, appearance: red })
  addRule({ condition: null, appearance: { look: 'caption', key: 'alias' } })
})

it('adds rules after all others', () => {
  expect(words()).toEqual(['Size by number of relationships', 'Red, larger: Vendor', 'Caption by alias'])
  expect(last()).toBe('Style: caption by alias')
})

it('moves a rule by one place, never past the ends, and back', () => {
  moveRule('rule-2', -1)
  expect(words()).toEqual(['Red, larger: Vendor', 'Size by number of relationships', 'Caption by alias'])
  const steps = useApp.getState().history.steps.size
  moveRule('rule-2', -1)
  moveRule('rule-3', 1)
  expect(useApp.getState().history.steps.size).toBe(steps)
  undoStep()
  expect(words()[0]).toBe('Size by number of relationships')
})

it('switches, removes and clears in steps that say so', () => {
  switchRule('rule-1', false)
  expect(last()).toBe('Style: switch off “size by number of relationships”')
  removeRule('rule-2')
  expect(words()).toEqual(['Size by number of relationships', 'Caption by alias'])
  addRule({ condition: null, appearance: byDegree })
  expect(words()).toHaveLength(3)
  clearStyles()
  expect(useApp.getState().view.styles.size).toBe(0)
  expect(last()).toBe('Style: remove all rules')
})
