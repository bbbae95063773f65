import type { Measure } from '../../../graph/analysis/measure.ts'
import { inDigits } from '../../ui/counted.ts'

/** A value of a measure as it is read: shares in per cent to two places, counts and groups as whole numbers. */
export function valueText(gives: Measure['gives'], value: number): string {
  return gives === 'share' ? `${(value * 100).toFixed(2)} %` : inDigits(value)
}

/** What the values of a measure come to as a whole, such as `3 groups, the largest of 12 nodes`. */
export function valuesInWords(gives: Measure['gives'], values: readonly number[]): string {
  if (values.length === 0) return ''
  if (gives !== 'group') return `up to ${valueText(gives, Math.max(...values))}`
  const groups = new Set(values).size
  const largest = values.filter(value => value === 1).length
  return `${inDigits(groups)} ${groups === 1 ? 'group' : 'groups'}, the largest of ${inDigits(largest)}`
}
