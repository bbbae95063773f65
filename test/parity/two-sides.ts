import { bundledCase } from '../../graph/case/bundled.ts'
import { copyGraph } from '../../queries/copy/copy-graph.ts'
import { createEmbeddedSource } from '../../queries/sources/embedded.ts'
import { openNeo4j } from '../../queries/sources/neo4j/open-neo4j.ts'
import type { TestNeo4j } from '../support/neo4j.ts'
import { emptyNeo4j } from './empty-neo4j.ts'
import { Side } from './side.ts'

/** The bundled case in the embedded engine, and copied from there to an emptied server. */
export async function openBothSides({ uri, user, password }: TestNeo4j) {
  await emptyNeo4j({ uri, user, password })
  const embedded = new Side(await createEmbeddedSource({ caseFile: bundledCase() }))
  const auth = { kind: 'password', user, password } as const
  const { source } = await openNeo4j({ uri, auth, database: null, certificates: null }, { writable: true })
  const neo4j = new Side(source)
  await copyGraph({ from: embedded.source, to: source, what: { kind: 'all' }, dryRun: false })
  for (const side of [embedded, neo4j]) await side.readIds()
  return { embedded, neo4j }
}
