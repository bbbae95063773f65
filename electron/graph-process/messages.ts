import type { CodedErrorRecord } from '../../graph/model/errors.ts'
import type { Neo4jConnection, ServerInfo } from '../../queries/sources/neo4j/connection.ts'
import type { EventPayload, RequestIn, RequestOut } from '../contract.ts'

/** What a graph process opens. Holds the secret of a server: it goes from main to here and nowhere else. */
export type SourceOrder =
  /** Absolute path of a case file, or null for the bundled case. */
  | { readonly kind: 'case'; readonly caseFile: string | null }
  | {
      readonly kind: 'neo4j'
      /** The profile's id: views are kept under it. */
      readonly profile: string
      readonly title: string
      readonly connection: Neo4jConnection
      readonly writable: boolean
    }

export type CopyReport = RequestOut<'copy.run'>
export type CopyProgress = EventPayload<'copy.progress'>

export interface CopyOrder {
  /** The other source, opened for the copy alone: the one this process has open is copied to it, or from it. */
  readonly ends: { readonly to: SourceOrder } | { readonly from: SourceOrder }
  readonly what: RequestIn<'copy.run'>['what']
  readonly dryRun: boolean
}

/** What main tells the graph process; ports travel with `connect`. */
export type ToGraphProcess =
  | {
      readonly kind: 'open'
      readonly source: SourceOrder
      /** Folder for the journals of cases. */
      readonly journals: string
    }
  | { readonly kind: 'connect' }
  /** Reaches a server and says what it found; answered by `tried` or `failed`. Nothing is opened. */
  | { readonly kind: 'try'; readonly connection: Neo4jConnection }
  /** The user chose this file; the page names it by its token, once. */
  | { readonly kind: 'file'; readonly token: string; readonly path: string }
  /** One at a time; answered by `copied` or `copy-failed`. */
  | { readonly kind: 'copy'; readonly order: CopyOrder }
  | { readonly kind: 'cancel-copy' }
  /** End everything under way, leave no half-written file, and exit. */
  | { readonly kind: 'close' }

/** What the graph process tells main. */
export type FromGraphProcess =
  | { readonly kind: 'opened'; readonly title: string }
  | { readonly kind: 'failed'; readonly error: CodedErrorRecord }
  | { readonly kind: 'tried'; readonly server: ServerInfo }
  | { readonly kind: 'copying'; readonly progress: CopyProgress }
  | { readonly kind: 'copied'; readonly report: CopyReport }
  | { readonly kind: 'copy-failed'; readonly error: CodedErrorRecord }
