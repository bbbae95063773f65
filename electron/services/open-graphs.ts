import { CodedError } from '../../graph/model/errors.ts'
import type { SourceOrder } from '../graph-process/messages.ts'
import { startGraphHost, type GraphHost, type GraphHostOptions } from './graph-host.ts'

/** Which source it is, whatever else an order says: a case has one writer, and a server one window. */
export function sourceId(order: SourceOrder): string {
  return order.kind === 'case' ? `case:${order.caseFile ?? ''}` : `neo4j:${order.profile}`
}

/** The graph processes, and who holds which source. */
export interface OpenGraphs {
  /** At once: only for a source that was never open. */
  start(order: SourceOrder): GraphHost
  /** As soon as the process that held the source before is gone. Rejects with `SOURCE_BUSY` while it is lent. */
  startWhenFree(order: SourceOrder): Promise<GraphHost>
  /** Ends a process; its source is free when that is gone. */
  stop(graph: GraphHost): Promise<void>
  /** Keeps others from opening a source that another source's process has open, for as long as `work` takes. */
  lend<T>(order: SourceOrder, work: () => Promise<T>): Promise<T>
  /** Resolves when every process that was asked to end is gone. */
  settled(): Promise<void>
}

export function createOpenGraphs(options: Omit<GraphHostOptions, 'order'>): OpenGraphs {
  const ending = new Map<string, Promise<void>>()
  const lent = new Set<string>()

  function refuseLent(id: string): void {
    if (!lent.has(id)) return
    throw new CodedError('SOURCE_BUSY', 'A copy is being written there; wait until it is done, or cancel it.')
  }

  const start = (order: SourceOrder) => startGraphHost({ ...options, order })
  return {
    start,
    async startWhenFree(order) {
      const id = sourceId(order)
      await ending.get(id)
      refuseLent(id)
      return start(order)
    },
    stop(graph) {
      const id = sourceId(graph.order)
      const stopped = Promise.all([ending.get(id), graph.stop()]).then(() => {
        if (ending.get(id) === stopped) ending.delete(id)
      })
      ending.set(id, stopped)
      return stopped
    },
    async lend(order, work) {
      const id = sourceId(order)
      await ending.get(id)
      refuseLent(id)
      lent.add(id)
      try {
        return await work()
      } finally {
        lent.delete(id)
      }
    },
    async settled() {
      await Promise.all(ending.values())
    },
  }
}
