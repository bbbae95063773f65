import { isMap } from '../../model/kind-of.ts'
import type { CypherDuration } from '../../model/temporal.ts'
import type { Temporal } from '../../model/value.ts'
import { durationBetween, durationInDays, durationInMonths, durationInSeconds } from '../temporal/between.ts'
import { durationFromMap } from '../temporal/duration-from-map.ts'
import { parseDuration } from '../temporal/parse-duration.ts'
import { strict, wrongType, type FunctionRecord } from './function-record.ts'
import { isPointInTime } from './temporal-functions.ts'

type Between = (a: Exclude<Temporal, CypherDuration>, b: Exclude<Temporal, CypherDuration>) => CypherDuration

const differences: readonly (readonly [string, Between])[] = [
  ['duration.between', durationBetween],
  ['duration.inMonths', durationInMonths],
  ['duration.inDays', durationInDays],
  ['duration.inSeconds', durationInSeconds],
]

export const durationFunctions: readonly FunctionRecord[] = [
  strict('duration', 1, 1, value => {
    if (typeof value === 'string') return parseDuration(value)
    if (isMap(value)) return durationFromMap(value)
    throw wrongType('duration', 'a STRING or a MAP', value)
  }),
  ...differences.map(([name, compute]) =>
    strict(name, 2, 2, (a, b) => {
      if (!isPointInTime(a)) throw wrongType(name, 'temporal values', a)
      if (!isPointInTime(b)) throw wrongType(name, 'temporal values', b)
      return compute(a, b)
    }),
  ),
]
