import { formatValue } from '../../../graph/model/format-value.ts'
import { isNumeric, kindOf } from '../../../graph/model/kind-of.ts'
import { temporalText } from '../../../graph/model/temporal-text.ts'
import type { Temporal, Value } from '../../../graph/model/value.ts'

const TIMES: ReadonlySet<string> = new Set<Temporal['kind']>([
  'date',
  'local-time',
  'time',
  'local-date-time',
  'date-time',
  'duration',
])

/** A property for reading: text and times without quotes, integers in groups of three, all else in Cypher's notation. */
export function valueText(value: Value): string {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint') return value.toLocaleString('en')
  if (isNumeric(value)) return formatValue(value)
  if (TIMES.has(kindOf(value))) return temporalText(value as Temporal)
  if (Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'string'))
    return value.join(', ')
  return formatValue(value)
}
