import { formatValue } from '../../../graph/model/format-value.ts'
import { isNumeric } from '../../../graph/model/kind-of.ts'
import type { Value } from '../../../graph/model/value.ts'

/** A property for reading: text without quotes, integers in groups of three, all else in Cypher's notation. */
export function valueText(value: Value): string {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint') return value.toLocaleString('en')
  if (isNumeric(value)) return formatValue(value)
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return value.join(', ')
  return formatValue(value)
}
