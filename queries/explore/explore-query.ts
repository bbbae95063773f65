import type { PlainValue } from '../protocol.ts'

/**
 * One of the app's own queries: plain Cypher 5 that runs the same on the embedded graph and on Neo4j. What varies
 * is a parameter, never text.
 */
export interface ExploreQuery<Input> {
  readonly name: string
  /** What the user is doing, in a few words; goes to logs and server-side metadata. */
  readonly action: string
  readonly statement: string
  parameters(input: Input): Readonly<Record<string, PlainValue>>
  /** Set on the few that only a server can answer. */
  readonly onlyOn?: 'neo4j'
}

/** Of a query that nothing varies. */
export type NoInput = object
