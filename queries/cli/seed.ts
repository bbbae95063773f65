/** Copies the bundled case to the server of `NEO4J_URI`, `NEO4J_USER` and `NEO4J_PASSWORD`; see electron/runtime/neo4j-seed.mjs. */
import { bundledCase } from '../../graph/case/bundled.ts'
import { CodedError, toErrorRecord } from '../../graph/model/errors.ts'
import { copyGraph } from '../copy/copy-graph.ts'
import { createEmbeddedSource } from '../sources/embedded.ts'
import type { GraphSource } from '../sources/graph-source.ts'
import type { Neo4jConnection } from '../sources/neo4j/connection.ts'
import { openNeo4j } from '../sources/neo4j/open-neo4j.ts'

const AWAKE_MILLISECONDS = 60_000

async function seed(): Promise<string> {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env
  const auth = { kind: 'password', user: NEO4J_USER, password: NEO4J_PASSWORD } as const
  const connection = { uri: NEO4J_URI, auth, database: null, certificates: null }
  const to = await openWhenAwake(connection)
  try {
    const from = await createEmbeddedSource({ caseFile: bundledCase() })
    const { nodes, relationships } = await copyGraph({ from, to, what: { kind: 'all' }, dryRun: false })
    return `${from.title}: ${nodes.created} nodes and ${relationships.created} relationships`
  } finally {
    await to.close()
  }
}

/** A server that has just started answers its first client late. */
async function openWhenAwake(connection: Neo4jConnection): Promise<GraphSource> {
  const until = performance.now() + AWAKE_MILLISECONDS
  for (;;) {
    try {
      return (await openNeo4j(connection, { writable: true })).source
    } catch (error) {
      const isLate = error instanceof CodedError && error.code === 'NO_ANSWER'
      if (!isLate || performance.now() > until) throw error
    }
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
