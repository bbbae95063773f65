import { CodedError } from '../../graph/model/errors.ts'
import type { CopyOrder, CopyProgress, CopyReport, FromGraphProcess } from '../graph-process/messages.ts'
import type { GraphHost } from './graph-host.ts'

/** Graph processes that copy at present: each does one copy at a time. */
const copying = new WeakSet<GraphHost>()

/**
 * Has a graph process copy between its own source and another one. Rejects with what ended the copy:
 * `COPY_UNDER_WAY`, `GRAPH_PROCESS_ENDED`, `CANCELLED`, or the code of either source.
 */
export async function copyIn(
  graph: GraphHost,
  order: CopyOrder,
  progress: (progress: CopyProgress) => void,
  signal: AbortSignal,
): Promise<CopyReport> {
  if (copying.has(graph)) {
    throw new CodedError('COPY_UNDER_WAY', 'Another copy is under way here; wait for it or cancel it.')
  }
  if (signal.aborted) throw new CodedError('CANCELLED', 'Copying was cancelled before it began.')
  const cancel = () => graph.tell({ kind: 'cancel-copy' })
  copying.add(graph)
  signal.addEventListener('abort', cancel)
  try {
    return await answered(graph, order, progress)
  } finally {
    signal.removeEventListener('abort', cancel)
    copying.delete(graph)
  }
}

function answered(
  graph: GraphHost,
  order: CopyOrder,
  progress: (progress: CopyProgress) => void,
): Promise<CopyReport> {
  return new Promise((resolve, reject) => {
    const receive = (message: FromGraphProcess | null): void => {
      if (message?.kind === 'copying') return progress(message.progress)
      if (message?.kind === 'copied') resolve(message.report)
      else if (message?.kind === 'copy-failed')
        reject(new CodedError(message.error.code, message.error.message))
      else if (message === null) reject(processEnded())
      else return
      stop()
    }
    const stop = graph.onMessage(receive)
    if (!graph.tell({ kind: 'copy', order })) {
      stop()
      reject(processEnded())
    }
  })
}

function processEnded(): CodedError {
  return new CodedError(
    'GRAPH_PROCESS_ENDED',
    'The process that copied ended; what was copied by then stays, so copy again: nothing is made twice.',
  )
}
