/** What the page and the graph process say to each other over their MessagePort. Structured clone, no functions. */
import type { CodedErrorRecord } from '../graph/model/errors.ts'
import type { Access, SourceStatus, StatementSummary } from './sources/graph-source.ts'
import type { ServerInfo } from './sources/neo4j/connection.ts'

/** A parameter on its way to a source: plain values only, a list or map of them included. */
export type PlainValue =
  | null
  | boolean
  | bigint
  | number
  | string
  | readonly PlainValue[]
  | ReadonlyMap<string, PlainValue>

export type ToGraph =
  | {
      readonly kind: 'run'
      /** Chosen by the page, unique among its statements under way. */
      readonly id: number
      readonly statement: string
      readonly parameters: ReadonlyMap<string, PlainValue>
      readonly access: Access
      readonly action: string
      /** Rows after which the statement is ended and `more` is said. */
      readonly rowCap: number
      /** Milliseconds. */
      readonly timeout: number
    }
  | {
      /** Runs a read to its end and streams its rows to a file that the user chose; answered by `saved` or `error`. */
      readonly kind: 'save'
      readonly id: number
      readonly statement: string
      readonly parameters: ReadonlyMap<string, PlainValue>
      readonly action: string
      /** From the `file.choose` request. */
      readonly token: string
      readonly format: 'csv' | 'jsonl'
    }
  | { readonly kind: 'cancel'; readonly id: number }

export type FromGraph =
  /** The graph is loaded; `source` is how the page names it. */
  | { readonly kind: 'ready'; readonly source: SourceInfo }
  /** Whether the source answers, whenever that changes. */
  | { readonly kind: 'status'; readonly status: SourceStatus }
  /** The graph could not be loaded; nothing will run until a new port comes. */
  | { readonly kind: 'failed'; readonly error: CodedErrorRecord }
  | { readonly kind: 'columns'; readonly id: number; readonly columns: readonly string[] }
  /** One packed batch of rows, see graph/packed. */
  | { readonly kind: 'batch'; readonly id: number; readonly buffer: ArrayBuffer }
  | {
      readonly kind: 'done'
      readonly id: number
      /** True when the row cap ended the statement and there was at least one row more. */
      readonly more: boolean
      readonly summary: StatementSummary | null
    }
  /** While a result streams to a file, about every half second. */
  | { readonly kind: 'saving'; readonly id: number; readonly rows: number }
  | { readonly kind: 'saved'; readonly id: number; readonly rows: number }
  | { readonly kind: 'error'; readonly id: number; readonly error: CodedErrorRecord }

export interface SourceInfo {
  readonly kind: 'embedded' | 'neo4j'
  readonly title: string
  /** Stable over restarts: views are kept under it. */
  readonly key: string
  /** The composed view the source opens with, if its case file has one. */
  readonly opening: OpeningView | null
  /** The server behind the source; null for a graph in this process. */
  readonly server: ServerInfo | null
  /** The connection's write switch is on: without it every write is refused. */
  readonly writable: boolean
}

/** Stored positions of the opening view by entity `id`, in canvas units. */
export interface OpeningView {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[]
}
