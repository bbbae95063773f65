import { utilityProcess } from 'electron'
import { CodedError } from '../../graph/model/errors.ts'
import type { Neo4jConnection, ServerInfo } from '../../queries/sources/neo4j/connection.ts'
import type { FromGraphProcess, ToGraphProcess } from '../graph-process/messages.ts'

/** Reaches a server from a process that lives for this alone. Rejects with the one thing that is wrong. */
export function tryServer(script: string, connection: Neo4jConnection): Promise<ServerInfo> {
  return new Promise((resolve, reject) => {
    const process = utilityProcess.fork(script, [], { serviceName: 'Breachgraph connection test' })
    process.once('message', (message: FromGraphProcess) => {
      if (message.kind === 'tried') resolve(message.server)
      else if (message.kind === 'failed') reject(new CodedError(message.error.code, message.error.message))
      process.kill()
    })
    process.once('exit', () => reject(new CodedError('GRAPH_PROCESS_ENDED', ENDED)))
    process.postMessage({ kind: 'try', connection } satisfies ToGraphProcess)
  })
}

const ENDED = 'The process that tried the connection ended before it had an answer; try again.'
