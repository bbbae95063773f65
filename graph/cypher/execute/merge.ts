import type { Merge } from '../plan/plan.ts'
import type { Row } from '../row.ts'
import { createPattern } from './create.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'
import { open } from './open.ts'
import { rewriteRows } from './rewrite-rows.ts'
import { runtimeError } from './runtime-error.ts'
import { runSetSteps } from './set-properties.ts'

/** Finds the pattern or creates it, row by row: a row finds what rows before it created. */
export function merge(plan: Merge, input: Cursor, context: ExecutionContext): Cursor {
  return rewriteRows(input, context, plan.span, function* (rows, give) {
    for (const row of rows) {
      mergeRow(plan, row, context, give)
      yield
    }
  })
}

function mergeRow(plan: Merge, row: Row, context: ExecutionContext, give: (row: Row) => void): void {
  for (const property of plan.properties) {
    if (property(row, context) !== null) continue
    throw runtimeError(
      'MERGE_READ_OWN_WRITES',
      'MERGE cannot look for a property that is null; leave the property out or give it a value.',
    )
  }
  const matches: Row[] = []
  const cursor = open(plan.match, row, context.uninterrupted)
  for (let match = cursor.next(); match !== undefined && match !== SUSPENDED; match = cursor.next()) {
    matches.push(match.slice())
  }
  for (const match of matches) {
    runSetSteps(plan.onMatch, match, context)
    give(match)
  }
  if (matches.length > 0) return
  createPattern(plan.create, row, context)
  for (const { slot, evaluate } of plan.paths) row[slot] = evaluate(row, context)
  runSetSteps(plan.onCreate, row, context)
  give(row)
}
