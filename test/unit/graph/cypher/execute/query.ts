import { prepare, runToEnd, type StatementOutcome } from '../../../../../graph/cypher/run.ts'
import type { Value } from '../../../../../graph/model/value.ts'
import { GraphStore } from '../../../../../graph/store/graph-store.ts'

/** Options of a run that nothing in it depends on. */
export const runOptions = {
  parameters: new Map<string, Value>(),
  startedAt: 0n,
  random: () => 0.5,
  clock: () => 0,
}

/** Runs one statement and gives all it gave. */
export function query(
  store: GraphStore,
  statement: string,
  parameters: Readonly<Record<string, Value>> = {},
): StatementOutcome {
  const options = { ...runOptions, parameters: new Map(Object.entries(parameters)) }
  return runToEnd(prepare(statement), store, options)
}

/** A store after one statement. */
export function graphOf(statement: string): GraphStore {
  const store = new GraphStore()
  query(store, statement)
  return store
}
