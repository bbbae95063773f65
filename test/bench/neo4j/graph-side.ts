/** The graph process's part of a benchmark, in a worker: real source, real statements, batches over a real port. */
import { type MessagePort, parentPort } from 'node:worker_threads'
import { createChosenFiles } from '../../../electron/graph-process/chosen-files.ts'
import { openStatements } from '../../../electron/graph-process/statements.ts'
import type { ToGraph } from '../../../queries/protocol.ts'
import type { Neo4jConnection } from '../../../queries/sources/neo4j/connection.ts'
import { openNeo4j } from '../../../queries/sources/neo4j/open-neo4j.ts'

export interface GraphSideOrder {
  readonly connection: Neo4jConnection
  readonly port: MessagePort
}

parentPort!.once('message', ({ connection, port }: GraphSideOrder) => {
  void serve(connection, port)
})

async function serve(connection: Neo4jConnection, port: MessagePort): Promise<void> {
  const { source } = await openNeo4j(connection, { writable: false })
  const statements = openStatements(source, createChosenFiles(), message => port.postMessage(message))
  port.on('message', (message: ToGraph) => statements.receive(message))
  port.on('close', () => {
    void statements.close().then(() => source.close())
  })
  parentPort!.postMessage('serving')
}
