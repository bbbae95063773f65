/** The page's side of the port to the graph process. */
import { CodedError, type CodedErrorRecord } from '../../graph/model/errors.ts'
import type { PackedRows } from '../../graph/packed/packed-rows.ts'
import { GRAPH_PORT_MESSAGE } from '../../electron/ipc-names.ts'
import type { FromGraph, PlainValue, SourceInfo, ToGraph } from '../../queries/protocol.ts'
import { LIMITS } from '../limits.ts'
import type { Access, SourceStatus, StatementSummary } from '../../queries/sources/graph-source.ts'
import { type Silence, Silences } from './silences.ts'
import { gathering, saving, type UnderWay } from './under-way.ts'

type Parameters = Readonly<Record<string, PlainValue>> | ReadonlyMap<string, PlainValue>

export interface Statement {
  readonly statement: string
  readonly parameters?: Parameters
  readonly access?: Access
  /** What the user is doing, in a few words. */
  readonly action: string
  /** Rows after which the statement ends. */
  readonly rowCap?: number
  /** Milliseconds. */
  readonly timeout?: number
  readonly signal?: AbortSignal
  /** Takes every batch as it comes, so that the work of it is not done all at once at the end. */
  readonly batch?: (batch: PackedRows) => void
}

export interface StatementOutcome {
  readonly columns: readonly string[]
  readonly batches: readonly PackedRows[]
  readonly rowCount: number
  /** True when there was at least one row beyond the cap. */
  readonly more: boolean
  readonly summary: StatementSummary | null
}

/** A read whose rows all go to a file that `file.choose` gave a token for. */
export interface Saving {
  readonly statement: string
  readonly parameters?: Parameters
  readonly token: string
  readonly format: 'csv' | 'jsonl'
  readonly signal: AbortSignal
  readonly progress: (rows: number) => void
}

/** What the client tells the app about its connection. */
export interface ConnectionListener {
  ready(source: SourceInfo): void
  failed(error: CodedErrorRecord): void
  /** Whether the source answers, whenever that changes. */
  status(status: SourceStatus): void
  /** Every statement that nothing was heard of for `LIMITS.silence`. */
  silent(statements: readonly Silence[]): void
}

type Order = Extract<ToGraph, { kind: 'run' | 'save' }>

export class GraphClient {
  readonly #underWay = new Map<number, UnderWay & { readonly order: Order }>()
  readonly #listener: ConnectionListener
  readonly #silences: Silences
  #nextId = 1
  #port: MessagePort | null = null
  /** Settled once the present port's graph is loaded; kept while it is not, so that whoever waits goes on waiting. */
  #whenReady = deferred<MessagePort>()
  #ready = false

  constructor(listener: ConnectionListener) {
    this.#listener = listener
    this.#silences = new Silences(LIMITS.silence, silent => listener.silent(silent))
  }

  /** Talks over this port from now on; statements under way on an older one end with `GRAPH_LOST`. */
  attach(port: MessagePort): void {
    this.lose()
    this.#port = port
    port.onmessage = ({ data }: MessageEvent<FromGraph>) => this.#receive(data, port)
  }

  /** The graph process is gone: every statement under way ends with `GRAPH_LOST`, later ones wait for a new port. */
  lose(): void {
    this.#port?.close()
    this.#port = null
    if (this.#ready) this.#whenReady = deferred()
    this.#ready = false
    for (const id of [...this.#underWay.keys()]) this.#reject(id, graphLost())
  }

  /** Runs one statement and gathers its packed rows, up to the cap. Waits for the graph when it is not there yet. */
  run(statement: Statement): Promise<StatementOutcome> {
    const { signal } = statement
    return this.#start<StatementOutcome>(
      {
        kind: 'run',
        id: this.#nextId++,
        statement: statement.statement,
        parameters: asMap(statement.parameters),
        access: statement.access ?? 'read',
        action: statement.action,
        rowCap: statement.rowCap ?? LIMITS.tableRows,
        timeout: statement.timeout ?? LIMITS.statementTime,
      },
      settle => gathering(settle, statement.batch),
      signal,
    )
  }

  /** Streams every row of a read to a file; settles with how many there were. */
  save({ statement, parameters, token, format, signal, progress }: Saving): Promise<number> {
    return this.#start<number>(
      {
        kind: 'save',
        id: this.#nextId++,
        statement,
        parameters: asMap(parameters),
        action: 'save a result',
        token,
        format,
      },
      settle => saving(settle, progress),
      signal,
    )
  }

  /**
   * Ends a statement, here within `LIMITS.cancelling` even when the graph process does not answer any more.
   * What became of a change that nothing was heard of is told with `OUTCOME_UNKNOWN`.
   */
  cancel(id: number): void {
    const statement = this.#underWay.get(id)
    if (!statement) return
    this.#port?.postMessage({ kind: 'cancel', id } satisfies ToGraph)
    const writing = statement.order.kind === 'run' && statement.order.access === 'write'
    setTimeout(() => this.#reject(id, writing ? outcomeUnknown() : cancelled()), LIMITS.cancelling)
  }

  async #start<T>(
    order: Order,
    follow: (settle: { resolve(value: T): void; reject(error: CodedError): void }) => UnderWay,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const port = await this.#whenReady.promise
    return new Promise<T>((resolve, reject) => {
      if (signal?.aborted) return reject(cancelled())
      this.#underWay.set(order.id, { ...follow({ resolve, reject }), order })
      signal?.addEventListener('abort', () => this.cancel(order.id), { once: true })
      this.#silences.expect(order)
      port.postMessage(order)
    })
  }

  #reject(id: number, error: CodedError): void {
    this.#underWay.get(id)?.reject(error)
    this.#underWay.delete(id)
    this.#silences.end(id)
  }

  #receive(message: FromGraph, port: MessagePort): void {
    switch (message.kind) {
      case 'ready':
        this.#listener.ready(message.source)
        this.#ready = true
        this.#whenReady.resolve(port)
        return
      case 'status':
        this.#listener.status(message.status)
        return
      case 'failed':
        this.#listener.failed(message.error)
        return
    }
    const statement = this.#underWay.get(message.id)
    if (!statement) return
    if (statement.take(message)) {
      this.#underWay.delete(message.id)
      this.#silences.end(message.id)
    } else this.#silences.expect(statement.order)
  }
}

function asMap(parameters: Parameters = {}): ReadonlyMap<string, PlainValue> {
  return parameters instanceof Map ? parameters : new Map(Object.entries(parameters))
}

const cancelled = () => new CodedError('CANCELLED', 'Cancelled.')

function outcomeUnknown(): CodedError {
  return new CodedError(
    'OUTCOME_UNKNOWN',
    'Cancelled while the graph was silent, so whether the change was made is not known; look before you run it again.',
  )
}

function graphLost(): CodedError {
  return new CodedError(
    'GRAPH_LOST',
    'The graph process ended while this ran. It is being restarted; run it again.',
  )
}

function deferred<T>() {
  let resolve!: (value: T | PromiseLike<T>) => void
  const promise = new Promise<T>(settle => {
    resolve = settle
  })
  return { promise, resolve }
}

/** Hands every port that the preload brings to `client`; answers a function that stops listening. */
export function listenForGraphPort(client: GraphClient): () => void {
  const listener = (event: MessageEvent) => {
    const [port] = event.ports
    if (event.source === window && event.data === GRAPH_PORT_MESSAGE && port) client.attach(port)
  }
  window.addEventListener('message', listener)
  return () => window.removeEventListener('message', listener)
}
