/** The one door to a graph: the embedded engine and a Neo4j server both stand behind it. */
import type { CodedErrorRecord } from '../../graph/model/errors.ts'
import type { Value } from '../../graph/model/value.ts'

/**
 * `read` refuses every statement that would change the graph. `rehearse` runs a change and takes it all back: its
 * summary counts what `write` would have done.
 */
export type Access = 'read' | 'write' | 'rehearse'

export interface StatementRequest {
  readonly statement: string
  readonly parameters: ReadonlyMap<string, Value>
  readonly access: Access
  /** What the user is doing, in a few words; goes to logs and server-side transaction metadata. */
  readonly action: string
  /** Ends the statement early with `CANCELLED`; what it changed is rolled back. */
  readonly signal?: AbortSignal
  /** Milliseconds after which the statement ends with `TIMEOUT`. */
  readonly timeout?: number
  /**
   * Values come as they are however large they are: for files and copies. Otherwise a server's giant values are
   * shortened, with a note in their place, to what can be shown.
   */
  readonly whole?: boolean
}

/** What a finished statement says of itself. Counts follow Neo4j's `SummaryCounters`. */
export interface StatementSummary {
  readonly counters: {
    readonly nodesCreated: number
    readonly nodesDeleted: number
    readonly relationshipsCreated: number
    readonly relationshipsDeleted: number
    readonly propertiesSet: number
    readonly labelsAdded: number
    readonly labelsRemoved: number
    /** Indexes and constraints made or dropped. */
    readonly schemaUpdates: number
  }
  readonly milliseconds: number
}

/**
 * A statement under way. Iterate for batches of rows (each row has one value a column); leaving the loop early
 * ends the statement. `summary` settles after the last batch. A change is committed, and durable, before it does.
 */
export interface StatementResult extends AsyncIterable<readonly (readonly Value[])[]> {
  readonly columns: readonly string[]
  readonly summary: Promise<StatementSummary>
}

/** Whether a source answers. `retryAt` is when it is tried next by itself, in epoch milliseconds. */
export type SourceStatus =
  | { readonly state: 'online' }
  | { readonly state: 'away'; readonly error: CodedErrorRecord; readonly retryAt: number }

export interface GraphSource {
  readonly kind: 'embedded' | 'neo4j'
  /** How the source is called on screen: the case's title, or the server's address. */
  readonly title: string
  /** Rejects with a `CodedError`: a syntax error before any row, a run-time error from the iteration. */
  run(request: StatementRequest): Promise<StatementResult>
  /** Tells `listener` the present status at once and every later one; answers what stops it. */
  watch(listener: (status: SourceStatus) => void): () => void
  close(): Promise<void>
}
