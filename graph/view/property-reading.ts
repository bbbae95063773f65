import { isList, isMap } from '../model/kind-of.ts'
import { temporalText } from '../model/temporal-text.ts'
import type { Temporal, Value } from '../model/value.ts'

/** A value as a number to compare: a list by its length; null of what is none. */
export function numberOf(value: Value | undefined): number | null {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return value !== undefined && isList(value) ? value.length : null
}

/** A value as texts to search or to sort by: those of a list one by one; none where there is nothing to read. */
export function textsOf(value: Value | undefined): readonly string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value !== 'object') return [String(value)]
  if (isList(value)) return value.flatMap(textsOf)
  return isTemporal(value) ? [temporalText(value)] : []
}

function isTemporal(value: Value): value is Temporal {
  if (value === null || typeof value !== 'object' || isMap(value) || !('kind' in value)) return false
  return !['point', 'node', 'relationship', 'path'].includes(value.kind)
}
