/** Entry of the graph process: owns the graph, answers the page over a port. Killed at any time, it loses nothing. */
import type { MessageEvent, MessagePortMain } from 'electron'
import { toErrorRecord } from '../../graph/model/errors.ts'
import type { FromGraph, ToGraph } from '../../queries/protocol.ts'
import type { Neo4jConnection } from '../../queries/sources/neo4j/connection.ts'
import { createChosenFiles } from './chosen-files.ts'
import { createCopies, type Copies } from './copies.ts'
import type { FromGraphProcess, ToGraphProcess } from './messages.ts'
import { openSource, type OpenSource } from './open-source.ts'
import { openStatements, type Statements } from './statements.ts'

const main = process.parentPort
const files = createChosenFiles()
/** What the pages at the other ends of the ports have under way. */
const serving = new Set<Statements>()
let opening: Promise<OpenSource> | undefined
let copies: Copies | undefined

main.on('message', ({ data, ports }: MessageEvent) => receive(data as ToGraphProcess, ports[0]))

function receive(message: ToGraphProcess, port: MessagePortMain | undefined): void {
  switch (message.kind) {
    case 'open':
      return open(message)
    case 'connect':
      if (port && opening) void serve(port, opening)
      return
    case 'try':
      attempt(message.connection).catch(tellFailed)
      return
    case 'file':
      return files.add(message.token, message.path)
    case 'copy':
      return copies?.start(message.order)
    case 'cancel-copy':
      void copies?.cancel()
      return
    case 'close':
      void close().finally(() => process.exit())
  }
}

function open({ source, journals }: Extract<ToGraphProcess, { kind: 'open' }>): void {
  opening = openSource(source, journals)
  copies = createCopies(opening, journals, tellMain)
  opening.then(({ info }) => tellMain({ kind: 'opened', title: info.title }), tellFailed)
}

async function attempt(connection: Neo4jConnection): Promise<void> {
  const { tryConnection } = await import('../../queries/sources/neo4j/try-connection.ts')
  tellMain({ kind: 'tried', server: await tryConnection(connection) })
}

function tellMain(message: FromGraphProcess): void {
  main.postMessage(message)
}

function tellFailed(error: unknown): void {
  tellMain({ kind: 'failed', error: toErrorRecord(error) })
}

/** Serves one page until its port closes. What it asks before the graph is open waits in the port. */
async function serve(port: MessagePortMain, opening: Promise<OpenSource>): Promise<void> {
  const tell = (message: FromGraph) => port.postMessage(message)
  try {
    const { source, info } = await opening
    const statements = openStatements(source, files, tell)
    serving.add(statements)
    port.on('message', ({ data }) => statements.receive(data as ToGraph))
    tell({ kind: 'ready', source: info })
    const unwatch = source.watch(status => tell({ kind: 'status', status }))
    port.on('close', () => {
      unwatch()
      serving.delete(statements)
      void statements.close()
    })
  } catch (error) {
    tell({ kind: 'failed', error: toErrorRecord(error) })
  }
  port.start()
}

async function close(): Promise<void> {
  const ending = [...serving].map(statements => statements.close())
  await Promise.all([...ending, copies?.cancel()])
  await (await opening)?.close()
}
