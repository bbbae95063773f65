import type { GraphStore } from '../../store/graph-store.ts'
import type { Transaction } from '../../store/transaction.ts'
import type { RunContext } from '../row.ts'

/** What operators carry besides what expressions do. */
export interface ExecutionContext extends RunContext {
  readonly store: GraphStore
  readonly transaction: Transaction
  /** How many slots a row has. */
  readonly width: number
  /**
   * True when the statement's turn is up and the operator should say `SUSPENDED`; asked once a step of work.
   * Throws like `checkpoint`.
   */
  readonly spent: () => boolean
  /** The same statement where it cannot be suspended: below an expression or inside one row's writes. */
  readonly uninterrupted: ExecutionContext
}
