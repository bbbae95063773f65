import { SUSPENDED } from '../../graph/cypher/execute/cursor.ts'
import { BATCH_ROWS } from '../../graph/cypher/execute/limits.ts'
import type { StatementRun } from '../../graph/cypher/execute/statement-run.ts'
import type { PreparedStatement } from '../../graph/cypher/run.ts'
import { CodedError, toErrorRecord } from '../../graph/model/errors.ts'
import type { Value } from '../../graph/model/value.ts'
import { noCounts } from '../../graph/store/counters.ts'
import type { GraphStore } from '../../graph/store/graph-store.ts'
import type { AccessQueue } from './access-queue.ts'
import type { Closing } from './closing.ts'
import type { ChangeJournal } from './change-journal.ts'
import type { StatementRequest, StatementResult, StatementSummary } from './graph-source.ts'
import { watchForEnd } from './statement-end.ts'

type Batch = readonly (readonly Value[])[]

export interface EmbeddedStatementOptions {
  readonly statement: PreparedStatement
  readonly request: StatementRequest
  readonly store: GraphStore
  readonly journal: ChangeJournal | undefined
  readonly queue: AccessQueue
  readonly closing: Closing
}

/** One statement on the embedded graph. It starts when it is first iterated and can be iterated once. */
export class EmbeddedStatement implements StatementResult {
  readonly columns: readonly string[]
  readonly summary: Promise<StatementSummary>
  readonly #options: EmbeddedStatementOptions
  #settle!: {
    readonly resolve: (summary: StatementSummary) => void
    readonly reject: (error: unknown) => void
  }

  constructor(options: EmbeddedStatementOptions) {
    this.#options = options
    this.columns = options.statement.columns
    this.summary = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject }
    })
    // Whoever iterates gets the error there; that nobody asks for the summary as well is no fault.
    this.summary.catch(() => undefined)
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Batch, void, undefined> {
    const { queue, request, closing } = this.#options
    const started = performance.now()
    const end = watchForEnd(request, closing)
    let run: StatementRun | undefined
    try {
      const leave = await queue.enter(this.#accessNeeded, end.signal)
      try {
        run = this.#start(started)
        yield* this.#batches(run, end.signal)
      } finally {
        leave()
      }
    } catch (error) {
      const coded = codedError(error)
      this.#settle.reject(coded)
      throw coded
    } finally {
      end.release()
      const milliseconds = performance.now() - started
      this.#settle.resolve({ counters: { ...(run?.counters ?? noCounts()), schemaUpdates: 0 }, milliseconds })
    }
  }

  get #accessNeeded(): 'read' | 'write' {
    return this.#options.statement.writes ? 'write' : 'read'
  }

  #start(started: number): StatementRun {
    const { statement, request, store } = this.#options
    const timeout =
      request.timeout === undefined ? {} : { timeout: request.timeout - (performance.now() - started) }
    return statement.run(store, {
      parameters: request.parameters,
      startedAt: BigInt(Date.now()) * 1_000_000n,
      random: Math.random,
      clock: () => performance.now(),
      ...timeout,
    })
  }

  async *#batches(run: StatementRun, end: AbortSignal): AsyncGenerator<Batch, void, undefined> {
    let batch: (readonly Value[])[] = []
    /** A change that is kept stays, whatever comes; only its rows are still to be handed over. */
    let isKept = false
    for (;;) {
      if (end.aborted && !isKept) {
        run.rollback()
        throw end.reason
      }
      const row = run.next()
      if (row === SUSPENDED) {
        await nextTurn()
        continue
      }
      if (this.#options.statement.writes && !isKept) {
        await this.#keepChange(run)
        isKept = true
      }
      if (row !== undefined) batch.push(row)
      if (batch.length === BATCH_ROWS || (row === undefined && batch.length > 0)) {
        yield batch
        batch = []
        await nextTurn()
      }
      if (row === undefined) return
    }
  }

  /** Makes the change durable; where that fails, and after a rehearsal, it is taken back. */
  async #keepChange(run: StatementRun): Promise<void> {
    const { journal, request } = this.#options
    if (request.access === 'rehearse') return run.rollback()
    if (!journal || run.change.length === 0) return
    try {
      await journal.append(run.change)
    } catch (error) {
      run.rollback()
      throw error
    }
  }
}

function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

function codedError(error: unknown): CodedError {
  if (error instanceof CodedError) return error
  const { code, message } = toErrorRecord(error)
  return new CodedError(code, message, undefined, { cause: error })
}
