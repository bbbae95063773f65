import type { Result, Session, Transaction } from 'neo4j-driver'
import { END_TIMEOUT, PAGE_LIMITS } from './limits.ts'
import { RecordPump } from './record-pump.ts'
import { within } from './within.ts'

export interface AttemptOptions {
  readonly statement: string
  readonly parameters: Record<string, unknown>
  /** For the server: its own timeout in milliseconds, if there is one, and what it shows of the transaction. */
  readonly transaction: { readonly metadata: Record<string, string>; readonly timeout?: number }
  /** It commits in batches by itself, and must not stand in a transaction of ours. */
  readonly commitsItself: boolean
}

/** One try to run one statement in a session of its own. */
export class Attempt {
  readonly #session: Session
  readonly #transaction: Transaction | null
  readonly #result: Result
  #pump: RecordPump | null = null
  #closing: Promise<boolean> | null = null

  /** Sends the statement; what comes of it comes by `open`. */
  constructor(session: Session, { statement, parameters, transaction, commitsItself }: AttemptOptions) {
    this.#session = session
    if (commitsItself) {
      this.#transaction = null
      this.#result = session.run(statement, parameters, transaction)
    } else {
      // Not awaited: its message and the statement's travel together.
      this.#transaction = session.beginTransaction(transaction)
      this.#result = this.#transaction.run(statement, parameters)
    }
  }

  /** The columns, once the server has taken the statement. */
  async open(): Promise<readonly string[]> {
    const columns = await this.#result.keys()
    this.#pump = new RecordPump(this.#result, PAGE_LIMITS)
    return columns as string[]
  }

  next(): ReturnType<RecordPump['next']> {
    if (!this.#pump) throw new TypeError('The attempt was not opened.')
    return this.#pump.next()
  }

  waited(): number {
    return this.#pump?.waited() ?? 0
  }

  commit(): Promise<void> {
    return this.#transaction?.commit() ?? Promise.resolve()
  }

  rollback(): Promise<void> {
    return this.#transaction?.rollback() ?? Promise.resolve()
  }

  /**
   * Ends whatever is still under way: the driver resets the connection, which interrupts the server's work at once.
   *
   * @returns whether the server confirmed it in time
   */
  close(): Promise<boolean> {
    this.#closing ??= within(END_TIMEOUT, this.#session.close(), () => new Error('late')).then(
      () => true,
      () => false,
    )
    return this.#closing
  }
}
