import type { AggregateRecord } from './aggregate-record.ts'
import { createCollect, createCount, createExtreme } from './collecting.ts'
import { createContinuousPercentile, createDeviation, createDiscretePercentile } from './statistics.ts'
import { createAverage, createSum } from './sums.ts'

const records: readonly AggregateRecord[] = [
  { name: 'count', minArgs: 1, maxArgs: 1, create: createCount },
  { name: 'collect', minArgs: 1, maxArgs: 1, create: createCollect },
  { name: 'min', minArgs: 1, maxArgs: 1, create: () => createExtreme(-1) },
  { name: 'max', minArgs: 1, maxArgs: 1, create: () => createExtreme(1) },
  { name: 'sum', minArgs: 1, maxArgs: 1, create: createSum },
  { name: 'avg', minArgs: 1, maxArgs: 1, create: createAverage },
  { name: 'stDev', minArgs: 1, maxArgs: 1, create: () => createDeviation('stDev', false) },
  { name: 'stDevP', minArgs: 1, maxArgs: 1, create: () => createDeviation('stDevP', true) },
  { name: 'percentileDisc', minArgs: 2, maxArgs: 2, create: createDiscretePercentile },
  { name: 'percentileCont', minArgs: 2, maxArgs: 2, create: createContinuousPercentile },
]

/** Every aggregating function by its name in lower case; `count(*)` is `createCountStar` in `collecting.ts`. */
export const aggregates: ReadonlyMap<string, AggregateRecord> = new Map(
  records.map(record => [record.name.toLowerCase(), record]),
)
