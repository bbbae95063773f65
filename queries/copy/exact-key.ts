import { kindOf } from '../../graph/model/kind-of.ts'
import type { CypherMap, Value } from '../../graph/model/value.ts'

/**
 * A text that is the same for two property values exactly when they are the same value of the same type: unlike `=`,
 * `1` and `1.0` differ, `-0.0` and `0.0` differ, and NaN is itself. The order of a map's keys does not matter.
 */
export function exactKey(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (value instanceof Uint8Array) return `b${value.join(',')}`
  if (value instanceof Map) return mapKey(value as CypherMap)
  if (Array.isArray(value)) return `[${value.map(item => exactKey(item as Value)).join()}]`
  const fields = Object.entries(value as unknown as Record<string, Value | undefined>)
  const known = fields.filter((field): field is [string, Value] => field[1] !== undefined)
  return `${kindOf(value)}${mapKey(new Map(known))}`
}

function mapKey(map: CypherMap): string {
  const entries = [...map].map(([key, value]) => `${JSON.stringify(key)}:${exactKey(value)}`)
  return `{${entries.sort().join()}}`
}
