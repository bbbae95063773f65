/** Copies the bundled case to the server of `NEO4J_URI`, `NEO4J_USER` and `NEO4J_PASSWORD`; see electron/runtime/neo4j-seed.mjs. */
import { bundledCase } from '../../graph/case/bundled.ts'
import { toErrorRecord } from '../../graph/model/errors.ts'
import { copyGraph } from '../copy/copy-graph.ts'
import { createEmbeddedSource } from '../sources/embedded.ts'
import { openNeo4j } from '../sources/neo4j/open-neo4j.ts'

async function seed(): Promise<string> {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env
  const auth = { kind: 'password', user: NEO4J_USER, password: NEO4J_PASSWORD } as const
  const connection = { uri: NEO4J_URI, auth, database: null, certificates: null }
  const { source: to } = await openNeo4j(connection, { writable: true })
  try {
    const from = await createEmbeddedSource({ caseFile: bundledCase() })
    const { nodes, relationships } = await copyGraph({ from, to, what: { kind: 'all' }, dryRun: false })
    return `${from.title}: ${nodes.created} nodes and ${relationships.created} relationships`
  } finally {
    await to.close()
  }
}

seed().then(
  loaded => {
    process.stdout.write(`${loaded}\n`)
  },
  (error: unknown) => {
    const { code, message } = toErrorRecord(error)
    process.stderr.write(`${code}: ${message}\n`)
    process.exitCode = 1
  },
)
