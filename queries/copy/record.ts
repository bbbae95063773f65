import type { CypherMap, Value } from '../../graph/model/value.ts'

/** A row of parameters for `UNWIND`. */
export function record(fields: Readonly<Record<string, Value>>): CypherMap {
  return new Map(Object.entries(fields))
}
