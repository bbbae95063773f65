import type { Change } from '../change/change.ts'
import type { Value } from '../model/value.ts'
import type { Counters } from '../store/counters.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { GraphStore as EmptyGraph } from '../store/graph-store.ts'
import { SUSPENDED } from './execute/cursor.ts'
import { type StatementOptions, StatementRun } from './execute/statement-run.ts'
import { parse } from './parser/parse.ts'
import { planStatement } from './plan/plan-statement.ts'
import { writes } from './plan/writes.ts'
import { parametersOf } from './plan/expressions/parameters-of.ts'
import { check } from './scope/check.ts'

/** A statement that was read, checked and can be planned. Runs on any store, any number of times. */
export interface PreparedStatement {
  readonly columns: readonly string[]
  readonly writes: boolean
  /** Plans for `store` as it is and starts; nothing is computed before the first row is asked for. */
  run(store: GraphStore, options: StatementOptions): StatementRun
}

/**
 * Reads and checks a statement.
 *
 * @throws CodedError with a position: `SYNTAX_ERROR` and the others of `error-codes.ts` that a text alone can raise.
 */
export function prepare(text: string): PreparedStatement {
  const query = parse(text)
  check(query)
  const parameters = parametersOf(query)
  const { columns, plan } = planStatement(query, new EmptyGraph())
  return {
    columns: columns?.map(({ name }) => name) ?? [],
    writes: writes(plan),
    run: (store, options) => new StatementRun(planStatement(query, store), parameters, store, options),
  }
}

/** Everything that a statement gave. */
export interface StatementOutcome {
  readonly rows: readonly (readonly Value[])[]
  readonly counters: Counters
  readonly change: Change
}

/** Runs a statement without a pause. */
export function runToEnd(
  statement: PreparedStatement,
  store: GraphStore,
  options: StatementOptions,
): StatementOutcome {
  const run = statement.run(store, options)
  const rows: (readonly Value[])[] = []
  for (let row = run.next(); row !== undefined; row = run.next()) if (row !== SUSPENDED) rows.push(row)
  return { rows, counters: run.counters, change: run.change }
}
