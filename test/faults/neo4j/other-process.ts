/** The script of `GraphProcess`: a source and its statements, as the app's graph process has them. */
import { readFileSync } from 'node:fs'
import { createChosenFiles } from '../../../electron/graph-process/chosen-files.ts'
import { openStatements } from '../../../electron/graph-process/statements.ts'
import type { Statements } from '../../../electron/graph-process/statements.ts'
import { toErrorRecord } from '../../../graph/model/errors.ts'
import type { CodedErrorRecord } from '../../../graph/model/errors.ts'
import type { FromGraph, ToGraph } from '../../../queries/protocol.ts'
import type { Neo4jConnection } from '../../../queries/sources/neo4j/connection.ts'
import { openNeo4j } from '../../../queries/sources/neo4j/open-neo4j.ts'
import type { Memory } from './process.ts'

/** `ToGraph`, and what only tests say. */
export type ToOtherProcess =
  | ToGraph
  | { kind: 'open'; connection: Neo4jConnection; writable: boolean }
  | { kind: 'choose'; token: string; path: string }
  | { kind: 'memory' }

export type FromOtherProcess =
  | { kind: 'opened' }
  | { kind: 'failed'; error: CodedErrorRecord }
  | { kind: 'memory'; memory: Memory }
  | { kind: 'tell'; message: FromGraph }

const files = createChosenFiles()
let statements: Statements | undefined

process.on('message', (message: ToOtherProcess) => {
  if (message.kind === 'open') void open(message.connection, message.writable)
  else if (message.kind === 'choose') files.add(message.token, message.path)
  else if (message.kind === 'memory') say({ kind: 'memory', memory: memory() })
  else statements?.receive(message)
})

process.on('disconnect', () => process.exit())

async function open(connection: Neo4jConnection, writable: boolean): Promise<void> {
  try {
    const { source } = await openNeo4j(connection, { writable })
    statements = openStatements(source, files, message => say({ kind: 'tell', message }))
    say({ kind: 'opened' })
  } catch (error) {
    say({ kind: 'failed', error: toErrorRecord(error) })
  }
}

function memory(): Memory {
  globalThis.gc?.()
  const status = readFileSync('/proc/self/status', 'utf8')
  const bytes = (field: string) => Number(new RegExp(`${field}:\\s*(\\d+) kB`).exec(status)![1]) * 1024
  return { now: bytes('VmRSS'), most: bytes('VmHWM') }
}

function say(message: FromOtherProcess): void {
  process.send!(message)
}
