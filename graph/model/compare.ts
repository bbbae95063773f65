import { compareTemporal } from './compare-temporal.ts'
import { compareEntities, compareMaps, comparePaths } from './order-values.ts'
import { equals } from './equals.ts'
import { kindOf } from './kind-of.ts'
import { compareNumbers } from './numbers.ts'
import { compareStrings } from './strings.ts'
import type { CypherMap, GraphNode, GraphPath, Temporal, Value } from './value.ts'

/**
 * What `<`, `<=`, `>` and `>=` go by: negative, zero or positive; `null` when the two cannot be compared
 * (null, or values of different types); `NaN` when a NaN is among the numbers, which makes all four false.
 * Durations and points have no order: only equal ones compare, as 0.
 */
export function compare(a: Value, b: Value): number | null {
  if (a === null || b === null) return null
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
  const kind = kindOf(a)
  const other = kindOf(b)
  if ((kind === 'integer' || kind === 'float') && (other === 'integer' || other === 'float'))
    return compareNumbers(a as bigint, b as bigint)
  if (kind !== other) return null
  switch (kind) {
    case 'boolean':
      return Number(a) - Number(b)
    case 'list':
      return compareLists(a as readonly Value[], b as readonly Value[])
    case 'map':
      return compareMaps(a as CypherMap, b as CypherMap, compare)
    case 'node':
    case 'relationship':
      return compareEntities(a as GraphNode, b as GraphNode)
    case 'path':
      return comparePaths(a as GraphPath, b as GraphPath)
    case 'point':
    case 'duration':
    case 'bytes':
      return equals(a, b) === true ? 0 : null
    default:
      return compareTemporal(a as Temporal, b as Temporal)
  }
}

/** By the first pair that differs; one that cannot be compared, as with a NaN, decides too. A prefix is smaller. */
function compareLists(a: readonly Value[], b: readonly Value[]): number | null {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const order = compare(a[index]!, b[index]!)
    if (order !== 0) return Number.isNaN(order) ? null : order
  }
  return a.length - b.length
}
