import { isNumeric } from '../../model/kind-of.ts'
import type { CypherDuration } from '../../model/temporal.ts'
import { typeName } from '../../model/type-name.ts'
import type { CypherMap } from '../../model/value.ts'
import { approximateDuration } from './approximate-duration.ts'
import { makeDuration } from './build.ts'
import { invalid } from './components.ts'

/** Which group a unit belongs to (months, days, seconds, nanoseconds), and how many it makes there. */
const units: ReadonlyMap<string, readonly [group: 0 | 1 | 2 | 3, size: number]> = new Map([
  ['years', [0, 12]],
  ['months', [0, 1]],
  ['weeks', [1, 7]],
  ['days', [1, 1]],
  ['hours', [2, 3600]],
  ['minutes', [2, 60]],
  ['seconds', [2, 1]],
  ['milliseconds', [3, 1_000_000]],
  ['microseconds', [3, 1_000]],
  ['nanoseconds', [3, 1]],
])

/** `duration({months: 0.75, hours: 3})`: whole amounts exactly, fractions handed down to smaller groups. */
export function durationFromMap(map: CypherMap): CypherDuration {
  if (map.size === 0) throw invalid('A DURATION needs at least one unit, such as {days: 1}.')
  const whole: [bigint, bigint, bigint, bigint] = [0n, 0n, 0n, 0n]
  const rough: [number, number, number, number] = [0, 0, 0, 0]
  let fractional = false
  for (const [key, value] of map) {
    const unit = units.get(key.toLowerCase())
    if (!unit)
      throw invalid(`A DURATION has no unit '${key}'; use years, months, weeks, days, hours and so on.`)
    if (!isNumeric(value))
      throw invalid(`'${key}' of a DURATION has to be a number, but is ${typeName(value)}.`)
    const [group, size] = unit
    rough[group] += Number(value) * size
    if (typeof value === 'bigint') whole[group] += value * BigInt(size)
    else fractional = true
  }
  return fractional ? approximateDuration(...rough) : makeDuration(...whole)
}
