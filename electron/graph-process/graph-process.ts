/** Entry of the graph process: owns the graph, answers the page over a port. Killed at any time, it loses nothing. */
import type { MessageEvent, MessagePortMain } from 'electron'
import { CodedError, toErrorRecord } from '../../graph/model/errors.ts'
import type { FromGraph, ToGraph } from '../../queries/protocol.ts'
import type { FromGraphProcess, ToGraphProcess } from './messages.ts'
import { openCase, type OpenCase } from './open-case.ts'
import { openStatements } from './statements.ts'

const main = process.parentPort
let opening: Promise<OpenCase> | undefined

main.on('message', ({ data, ports }: MessageEvent) => {
  const message = data as ToGraphProcess
  if (message.kind === 'open') {
    opening = openSource(message)
    opening.then(
      () => tellMain({ kind: 'opened' }),
      error => tellMain({ kind: 'failed', error: toErrorRecord(error) }),
    )
  } else if (ports[0] && opening) void serve(ports[0], opening)
})

async function openSource({
  source,
  journals,
}: Extract<ToGraphProcess, { kind: 'open' }>): Promise<OpenCase> {
  if (source.kind === 'case') return openCase(source, journals)
  throw new CodedError('UNSUPPORTED', `Opening ${source.title} needs a later version; open a case instead.`)
}

function tellMain(message: FromGraphProcess): void {
  main.postMessage(message)
}

/** Serves one page until its port closes. What it asks before the graph is open waits in the port. */
async function serve(port: MessagePortMain, opening: Promise<OpenCase>): Promise<void> {
  const tell = (message: FromGraph) => port.postMessage(message)
  try {
    const { source, info } = await opening
    const statements = openStatements(source, tell)
    port.on('message', ({ data }) => statements.receive(data as ToGraph))
    port.on('close', () => statements.close())
    tell({ kind: 'ready', source: info })
  } catch (error) {
    tell({ kind: 'failed', error: toErrorRecord(error) })
  }
  port.start()
}
