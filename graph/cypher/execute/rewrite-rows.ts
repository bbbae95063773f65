import type { Span } from '../ast.ts'
import { withPlace } from '../evaluate/failures.ts'
import type { Row } from '../row.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'

/** Writes for all rows and hands on those that come out; yields after each piece of work, so that it can pause. */
export type Write = (rows: readonly Row[], give: (row: Row) => void) => Generator<void, void>

/**
 * The frame of every writing operator: takes all input rows first, so that no read below sees what is written
 * here, then writes for all of them, and only then gives rows. `span` is the clause that errors point at.
 */
export function rewriteRows(input: Cursor, context: ExecutionContext, span: Span, write: Write): Cursor {
  const taken: Row[] = []
  const given: Row[] = []
  let work: Generator<void, void> | undefined
  let isDone = false
  let place = 0
  return {
    next() {
      while (!work) {
        const row = input.next()
        if (row === SUSPENDED) return row
        if (row === undefined) work = write(taken, row => given.push(row))
        else taken.push(row.slice())
      }
      while (!isDone) {
        if (context.spent()) return SUSPENDED
        isDone = step(work, span)
      }
      return given[place++]
    },
  }
}

/** Does one piece of work; true when it was the last. */
function step(work: Generator<void, void>, span: Span): boolean {
  try {
    return work.next().done === true
  } catch (error) {
    throw withPlace(error, span)
  }
}
