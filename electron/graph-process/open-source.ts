import { version } from '../../package.json'
import type { SourceInfo } from '../../queries/protocol.ts'
import type { GraphSource } from '../../queries/sources/graph-source.ts'
import type { SourceOrder } from './messages.ts'
import { openCase } from './open-case.ts'

export interface OpenSource {
  readonly source: GraphSource
  /** How the page is told of it. */
  readonly info: SourceInfo
  /** Ends the source; resolves when all it kept is on the disk or the server was told. */
  close(): Promise<void>
}

/**
 * Opens a case or a server. Rejects with the code of what is wrong with it.
 *
 * @param journals folder for the journals of cases
 */
export async function openSource(order: SourceOrder, journals: string): Promise<OpenSource> {
  if (order.kind === 'case') return openCase(order, journals)
  // A case has no use for the driver, which takes longer to load than a case.
  const { openNeo4j } = await import('../../queries/sources/neo4j/open-neo4j.ts')
  const { connection, writable, title, profile } = order
  const { source, server } = await openNeo4j(connection, {
    writable,
    application: `breachgraph/${version}`,
  })
  return {
    source,
    info: { kind: 'neo4j', title, key: `neo4j:${profile}`, opening: null, server, writable },
    close: () => source.close(),
  }
}
