import { openNeo4j } from '../../queries/sources/neo4j/open-neo4j.ts'
import type { TestNeo4j } from './neo4j.ts'

/** Deletes every node with this label from the server, with its relationships: what a test left, or found left. */
export async function forgetLabel({ uri, user, password }: TestNeo4j, label: string): Promise<void> {
  const auth = { kind: 'password', user, password } as const
  const { source } = await openNeo4j({ uri, auth, database: null, certificates: null }, { writable: true })
  try {
    const result = await source.run({
      statement: `MATCH (n:${label}) DETACH DELETE n`,
      parameters: new Map(),
      access: 'write',
      action: 'tidy up after a test',
    })
    for await (const rows of result) void rows
    await result.summary
  } finally {
    await source.close()
  }
}
