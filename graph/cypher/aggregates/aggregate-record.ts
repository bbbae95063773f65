import type { Accumulator } from '../row.ts'

/** An aggregating function. `create` starts one group's accumulator; `DISTINCT` is laid round it by `distinct`. */
export interface AggregateRecord {
  readonly name: string
  readonly minArgs: number
  readonly maxArgs: number
  create(): Accumulator
}
