import type { Condition, Filter, NumberRange, Sort } from '../../../graph/view/filter.ts'
import { clipText, plainLine } from '../../../graph/view/plain-line.ts'
import { isCase } from '../../store/graph-shape.ts'
import { useMeasures } from '../../store/measures.ts'
import { typeInWords } from '../../ui/caption.ts'
import { kindName } from '../../ui/kind-name.ts'
import { stanceLook } from '../../ui/stance.ts'
import { statusLook } from '../../ui/status.ts'
import { type Quick, valuesOf } from './quick-filters.ts'

/** How one value of a sort is called: `Threat actor`, `attributed to`, `Single source`. */
export function valueWords(by: Quick, value: string): string {
  if (by === 'kind') return kindName(value === '' ? [] : [value])
  if (by === 'type') return typeInWords(value)
  return by === 'status' ? statusLook(value).words : stanceLook(value).words
}

/** What a filter does, in a few words: `Hide Sector`, `Only 3 to 9 relationships`, `Dim all but Alleged`. */
export function filterWords({ condition, effect, keep }: Filter): string {
  const words = conditionWords(condition)
  if (keep === 'others') return `${effect === 'hide' ? 'Hide' : 'Dim'} ${words}`
  return effect === 'hide' ? `Only ${words}` : `Dim all but ${words}`
}

/** What a condition asks for, in a few words. */
export function conditionWords(condition: Condition): string {
  switch (condition.by) {
    case 'number':
      return `${propertyWords(condition.of, condition.key)} ${rangeWords(condition)}`
    case 'text':
      return `${propertyWords(condition.of, condition.key)} with “${clipText(plainLine(condition.contains), 30)}”`
    case 'time': {
      const { from, to } = condition
      const range = from && to ? `${from} to ${to}` : from ? `from ${from} on` : `up to ${to}`
      return `${propertyWords(condition.of, condition.key)} ${range}`
    }
    case 'degree':
      return `${rangeWords(condition)} relationships`
    case 'measure':
      return `${measureName(condition.measure)} ${rangeWords(condition)}`
    default: {
      return valuesWords(condition.by, valuesOf(condition))
    }
  }
}

/** Values one after the other: all of four, else three and how many more. Claims have stances, lines a status. */
export function valuesWords(by: Quick, values: readonly string[]): string {
  const names = values.map(value => valueWords(by, value))
  const listed =
    names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
  return by === 'stance' ? `${listed} claims` : listed
}

/** What a measure is called; by its id where it was not taken of this canvas. */
export function measureName(id: string): string {
  return useMeasures.getState().taken.get(id)?.label ?? id
}

/** What a case tells of relationships beyond their properties, in words. */
const OF_CASE: ReadonlyMap<string, string> = new Map([
  ['claims', 'number of claims'],
  ['happened', 'when it happened'],
  ['said', 'when it was said'],
])

/** How a property is called in the page. */
export function propertyWords(of: Sort, key: string): string {
  const words = of === 'relationships' && isCase() ? OF_CASE.get(key) : undefined
  return words ?? clipText(plainLine(key), 30)
}

function rangeWords({ least, most }: NumberRange): string {
  if (least !== null && most !== null)
    return least === most ? numberWords(least) : `${numberWords(least)} to ${numberWords(most)}`
  return least !== null ? `at least ${numberWords(least)}` : `at most ${numberWords(most ?? 0)}`
}

/** A number as short as it still says something: `1,204`, `0.0312`. */
export function numberWords(number: number): string {
  return number.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: Math.abs(number) >= 10_000 })
}
