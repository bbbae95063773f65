import type { Neo4jConnection } from '../../queries/sources/neo4j/connection.ts'

/** What a graph process opens. */
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

/** What main tells the graph process; ports travel with `connect`. */
export type ToGraphProcess =
  | {
      readonly kind: 'open'
      readonly source: SourceOrder
      /** Folder for the journals of cases. */
      readonly journals: string
    }
  | { readonly kind: 'connect' }

/** What the graph process tells main. */
export type FromGraphProcess =
  | { readonly kind: 'opened' }
  | { readonly kind: 'failed'; readonly error: { readonly code: string; readonly message: string } }
