import type { ResultSummary } from 'neo4j-driver'
import { CodedError } from '../../../graph/model/errors.ts'
import type { Value } from '../../../graph/model/value.ts'
import type { StatementRequest, StatementResult, StatementSummary } from '../graph-source.ts'
import type { StatementEnd } from '../statement-end.ts'
import { Attempt } from './attempt.ts'
import { COMMIT_PATIENCE, END_TIMEOUT, NO_LIMITS, PAGE_LIMITS } from './limits.ts'
import { isConnectionLost } from './neo4j-error.ts'
import { Retries } from './retries.ts'
import type { ServerLink } from './server-link.ts'
import type { StatementKind } from './statement-kind.ts'
import { toStatementSummary } from './statement-summary.ts'
import type { Stop } from './stop.ts'
import { toCodedError } from './to-coded-error.ts'
import { transactionMetadata } from './transaction-metadata.ts'
import { within } from './within.ts'

type Batch = readonly (readonly Value[])[]

/** Beyond our own timeout, for a server that cannot be told any more that nobody waits. */
const SERVER_GRACE = 1000

export interface ServerStatementOptions {
  readonly request: StatementRequest
  readonly parameters: Record<string, unknown>
  readonly kind: StatementKind
  readonly link: ServerLink
  readonly end: StatementEnd
  /** Stops the statement: by `end`, or when the server is lost. */
  readonly stop: Stop
  /** `performance.now()` when the statement was asked for. */
  readonly started: number
}

/** One statement on a server. It runs from `open` on and can be iterated once. */
export class ServerStatement implements StatementResult {
  columns: readonly string[] = []
  readonly summary: Promise<StatementSummary>
  readonly #options: ServerStatementOptions
  readonly #retries: Retries
  #attempt: Attempt | null = null
  #isCommitting = false
  #settle!: { resolve: (summary: StatementSummary) => void; reject: (error: unknown) => void }

  constructor(options: ServerStatementOptions) {
    this.#options = options
    // What was not committed is not kept: the whole of it may be done once more.
    this.#retries = new Retries(!options.kind.commitsItself)
    options.stop.signal.addEventListener('abort', () => {
      // A commit on its way is answered or not; cutting it off would only hide which.
      if (!this.#isCommitting) void this.#abandon()
    })
    this.summary = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject }
    })
    // Whoever iterates gets the error there; that nobody asks for the summary as well is no fault.
    this.summary.catch(() => undefined)
  }

  /** Sends the statement and waits for its columns. */
  async open(): Promise<void> {
    try {
      await this.#tryOpening()
    } catch (error) {
      throw this.#fail(error)
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Batch, void, undefined> {
    let isOver = false
    try {
      const summary = yield* this.#batches()
      await this.#finish()
      this.#settle.resolve(toStatementSummary(summary, performance.now() - this.#options.started))
      isOver = true
    } catch (error) {
      isOver = true
      throw this.#fail(error)
    } finally {
      if (!isOver) await this.#leaveEarly()
      this.#options.end.release()
    }
  }

  async *#batches(): AsyncGenerator<Batch, ResultSummary, undefined> {
    for (let handed = 0; ; ) {
      try {
        const next = await this.#owed(this.#attempt!.next())
        if ('summary' in next) return next.summary
        handed += next.rows.length
        yield next.rows
      } catch (error) {
        // Rows that were handed on cannot be taken back, and a second try may give others.
        if (handed > 0 || !(await this.#mayTryAgain(error))) throw error
        await this.#tryOpening()
      }
    }
  }

  async #tryOpening(): Promise<void> {
    for (;;) {
      try {
        this.#attempt = this.#newAttempt()
        this.columns = await this.#owed(this.#attempt.columns)
        return
      } catch (error) {
        if (!(await this.#mayTryAgain(error))) throw error
      }
    }
  }

  async #mayTryAgain(error: unknown): Promise<boolean> {
    const { stop, kind } = this.#options
    if (stop.isStopped || kind.commitsItself) return false
    void this.#abandon()
    return this.#retries.again(error, stop.signal)
  }

  #owed<T>(answer: Promise<T>, isUrgent = false): Promise<T> {
    return this.#options.link.owed(answer, this.#options.stop, isUrgent)
  }

  #newAttempt(): Attempt {
    const { request, parameters, kind, link } = this.#options
    const { statement, action, timeout, whole } = request
    return new Attempt(link.session(kind.effect === 'read' && !kind.commitsItself ? 'READ' : 'WRITE'), {
      statement,
      parameters,
      commitsItself: kind.commitsItself,
      limits: whole ? NO_LIMITS : PAGE_LIMITS,
      transaction: {
        ...transactionMetadata(action),
        ...(timeout === undefined ? {} : { timeout: Math.ceil(timeout) + SERVER_GRACE }),
      },
    })
  }

  /** Keeps what a write did, takes back what a rehearsal did; a read has nothing left to lose. */
  async #finish(): Promise<void> {
    const attempt = this.#attempt!
    const { access } = this.#options.request
    if (access === 'write') await this.#commit(attempt)
    else {
      const ended = access === 'rehearse' ? attempt.rollback() : attempt.commit()
      await within(END_TIMEOUT, ended, () => new Error('late')).catch(() => undefined)
    }
    await this.#abandon()
  }

  async #commit(attempt: Attempt): Promise<void> {
    this.#isCommitting = true
    const committed = attempt.commit()
    try {
      await this.#owed(committed, true)
    } catch (error) {
      if (isConnectionLost(error)) throw commitUnknown()
      if (!this.#options.stop.isStopped) throw error
      // Whoever cancels wants to know; a server that is away does not say.
      const isAway = (error as CodedError).code === 'SERVER_AWAY'
      await within(isAway ? 0 : COMMIT_PATIENCE, committed, commitUnknown).catch((late: unknown) => {
        throw isConnectionLost(late) ? commitUnknown() : late
      })
    }
  }

  async #leaveEarly(): Promise<void> {
    await this.#abandon()
    const milliseconds = performance.now() - this.#options.started
    this.#settle.resolve(toStatementSummary(null, milliseconds))
  }

  async #abandon(): Promise<void> {
    if (this.#attempt) await this.#options.link.end(this.#attempt.session)
  }

  /** Ends everything and answers the error to end with. */
  #fail(error: unknown): CodedError {
    const { link, request, kind } = this.#options
    void this.#abandon()
    this.#options.end.release()
    const statement = { text: request.statement, ahead: 0 }
    const coded = kind.commitsItself
      ? keptInPart(error, toCodedError(error, { ...link.context, statement }))
      : toCodedError(error, { ...link.context, statement })
    this.#settle.reject(coded)
    return coded
  }
}

function commitUnknown(): CodedError {
  return new CodedError(
    'COMMIT_UNKNOWN',
    'The connection broke while the change was being committed, and whether it was kept is not known; look before you run it again.',
  )
}

/** A statement that commits in batches leaves those behind, however it ends. */
function keptInPart(error: unknown, coded: CodedError): CodedError {
  if (isConnectionLost(error)) return commitUnknown()
  const message = coded.code === 'CANCELLED' ? 'The statement was cancelled.' : coded.message
  return new CodedError(coded.code, `${message} The batches it had committed stay.`, coded.position, {
    cause: error,
  })
}
