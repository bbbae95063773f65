import type { Session, Transaction } from 'neo4j-driver'
import type { ValueLimits } from './limits.ts'
import { RecordPump } from './record-pump.ts'

export interface AttemptOptions {
  readonly statement: string
  readonly parameters: Record<string, unknown>
  /** For the server: its own timeout in milliseconds, if there is one, and what it shows of the transaction. */
  readonly transaction: { readonly metadata: Record<string, string>; readonly timeout?: number }
  /** It commits in batches by itself, and must not stand in a transaction of ours. */
  readonly commitsItself: boolean
  readonly limits: ValueLimits
}

/** One try to run one statement in a session of its own. */
export class Attempt {
  readonly session: Session
  readonly #transaction: Transaction | null
  readonly #pump: RecordPump

  /** Sends the statement; what comes of it comes by `columns` and `next`. */
  constructor(
    session: Session,
    { statement, parameters, transaction, commitsItself, limits }: AttemptOptions,
  ) {
    this.session = session
    if (commitsItself) {
      this.#transaction = null
      this.#pump = new RecordPump(session.run(statement, parameters, transaction), limits)
    } else {
      // Not awaited: its message and the statement's travel together.
      this.#transaction = session.beginTransaction(transaction)
      this.#pump = new RecordPump(this.#transaction.run(statement, parameters), limits)
    }
  }

  /** The columns, once the server has taken the statement. */
  get columns(): Promise<readonly string[]> {
    return this.#pump.columns
  }

  next(): ReturnType<RecordPump['next']> {
    return this.#pump.next()
  }

  commit(): Promise<void> {
    return this.#transaction?.commit() ?? Promise.resolve()
  }

  rollback(): Promise<void> {
    return this.#transaction?.rollback() ?? Promise.resolve()
  }
}
