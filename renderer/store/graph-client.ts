/** The page's side of the port to the graph process. */
import { CodedError, type CodedErrorRecord } from '../../graph/model/errors.ts'
import { PackedRows } from '../../graph/packed/packed-rows.ts'
import { GRAPH_PORT_MESSAGE } from '../../electron/contract.ts'
import type { FromGraph, PlainValue, SourceInfo, ToGraph } from '../../queries/protocol.ts'
import { LIMITS } from '../limits.ts'
import type { Access, StatementSummary } from '../../queries/sources/graph-source.ts'

export interface Statement {
  readonly statement: string
  readonly parameters?: Readonly<Record<string, PlainValue>> | ReadonlyMap<string, PlainValue>
  readonly access?: Access
  /** What the user is doing, in a few words. */
  readonly action: string
  /** Rows after which the statement ends. */
  readonly rowCap?: number
  /** Milliseconds. */
  readonly timeout?: number
  readonly signal?: AbortSignal
}

export interface StatementOutcome {
  readonly columns: readonly string[]
  readonly batches: readonly PackedRows[]
  readonly rowCount: number
  /** True when there was at least one row beyond the cap. */
  readonly more: boolean
  readonly summary: StatementSummary | null
}

/** What the client tells the app about its connection. */
export interface ConnectionListener {
  ready(source: SourceInfo): void
  failed(error: CodedErrorRecord): void
}

interface Pending {
  columns: readonly string[]
  batches: PackedRows[]
  rowCount: number
  resolve(outcome: StatementOutcome): void
  reject(error: CodedError): void
}

export class GraphClient {
  readonly #pending = new Map<number, Pending>()
  readonly #listener: ConnectionListener
  #nextId = 1
  #port: MessagePort | null = null
  /** Settled once the present port's graph is loaded; kept while it is not, so that whoever waits goes on waiting. */
  #whenReady = deferred<MessagePort>()
  #ready = false

  constructor(listener: ConnectionListener) {
    this.#listener = listener
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
    for (const { reject } of this.#pending.values()) {
      reject(
        new CodedError(
          'GRAPH_LOST',
          'The graph process ended while this ran. It is being restarted; run it again.',
        ),
      )
    }
    this.#pending.clear()
  }

  /** Runs one statement and gathers its packed rows, up to the cap. Waits for the graph when it is not there yet. */
  async run(statement: Statement): Promise<StatementOutcome> {
    const port = await this.#whenReady.promise
    const id = this.#nextId++
    const { parameters = {}, signal } = statement
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new CodedError('CANCELLED', 'Cancelled before it began.'))
      this.#pending.set(id, { columns: [], batches: [], rowCount: 0, resolve, reject })
      signal?.addEventListener('abort', () => this.#send(port, { kind: 'cancel', id }), { once: true })
      this.#send(port, {
        kind: 'run',
        id,
        statement: statement.statement,
        parameters: parameters instanceof Map ? parameters : new Map(Object.entries(parameters)),
        access: statement.access ?? 'read',
        action: statement.action,
        rowCap: statement.rowCap ?? LIMITS.tableRows,
        timeout: statement.timeout ?? LIMITS.statementTime,
      })
    })
  }

  #send(port: MessagePort, message: ToGraph): void {
    port.postMessage(message)
  }

  #receive(message: FromGraph, port: MessagePort): void {
    if (message.kind === 'ready') {
      this.#listener.ready(message.source)
      this.#ready = true
      this.#whenReady.resolve(port)
      return
    }
    if (message.kind === 'status') return
    if (message.kind === 'failed') {
      this.#listener.failed(message.error)
      return
    }
    const pending = this.#pending.get(message.id)
    if (pending) this.#advance(pending, message)
  }

  #advance(pending: Pending, message: Exclude<FromGraph, { kind: 'ready' | 'failed' | 'status' }>): void {
    switch (message.kind) {
      case 'columns':
        pending.columns = message.columns
        return
      case 'batch': {
        const batch = new PackedRows(message.buffer)
        pending.batches.push(batch)
        pending.rowCount += batch.rowCount
        return
      }
      case 'done':
        this.#pending.delete(message.id)
        pending.resolve({
          columns: pending.columns,
          batches: pending.batches,
          rowCount: pending.rowCount,
          more: message.more,
          summary: message.summary,
        })
        return
      case 'error': {
        this.#pending.delete(message.id)
        const { code, message: text, position } = message.error
        pending.reject(new CodedError(code, text, position))
      }
    }
  }
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
