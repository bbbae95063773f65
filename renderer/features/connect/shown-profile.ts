import type { AppState } from '../../store/app-state.ts'

/** Before the id of a profile, in the key of its source. */
const PREFIX = 'neo4j:'

/** The id of the connection that this window shows; null for a case, or while nothing is shown. */
export function shownProfile({ connection }: Pick<AppState, 'connection'>): string | null {
  const source = 'source' in connection ? connection.source : null
  return source?.kind === 'neo4j' && source.key.startsWith(PREFIX) ? source.key.slice(PREFIX.length) : null
}
