import type { WebContents } from 'electron'
import { CodedError } from '../../graph/model/errors.ts'
import type { Handlers } from '../answer-request.ts'
import type { CopyOrder, CopyProgress } from '../graph-process/messages.ts'
import { tellPage } from '../ipc.ts'
import { copyIn } from '../services/copying.ts'
import type { GraphHost } from '../services/graph-host.ts'
import { sourceId, type OpenGraphs } from '../services/open-graphs.ts'
import type { Recents } from '../services/recents.ts'
import type { SourceOrders } from '../services/source-orders.ts'
import type { GraphWindow } from '../windows/graph-window.ts'
import type { GraphWindows } from '../windows/graph-windows.ts'
import type { OpenSources } from '../windows/open-sources.ts'

export interface SourceServices {
  readonly orders: SourceOrders
  readonly graphs: OpenGraphs
  readonly windows: GraphWindows
  readonly sources: OpenSources
  readonly recents: Recents
}

type SourceChannel = 'graph.connect' | 'source.open' | 'copy.run' | 'copy.cancel'

/** What main does for the requests that are about the source of the asking window. */
export function sourceHandlers(services: SourceServices): Pick<Handlers<WebContents>, SourceChannel> {
  const { orders, graphs, windows, sources, recents } = services
  const copies = new WeakMap<GraphWindow, AbortController>()
  return {
    'graph.connect': (_payload, sender) => windows.of(sender).connect(sender),
    'source.open': async ({ source, where }, sender) => {
      const asker = windows.of(sender)
      const order = await orders.orderFor(source)
      await sources.open(asker, order, where)
      const title = await (await sources.showing(order))?.graph().opened
      // It is open: whatever keeps it off the list is no reason to say it is not.
      if (title !== undefined) await recents.opened(order, title).catch(() => undefined)
    },
    'copy.run': async ({ to, what, dryRun }, sender) => {
      const asker = windows.of(sender)
      if (copies.has(asker)) throw copyUnderWay()
      const end = new AbortController()
      const run = (graph: GraphHost, ends: CopyOrder['ends']) =>
        copyIn(graph, { ends, what, dryRun }, progress, end.signal)
      const progress = (done: CopyProgress) => tellPage(sender, 'copy.progress', done)
      copies.set(asker, end)
      try {
        const target = await orders.orderFor(to)
        const from = asker.graph()
        if (sourceId(target) === sourceId(from.order)) throw ontoItself()
        if (target.kind !== 'case') return await run(from, { to: target })
        // A case has one writer: where a window shows it, that window's process takes the copy in.
        const holder = await sources.showing(target)
        if (holder) return await run(holder.graph(), { from: from.order })
        return await graphs.lend(target, () => run(from, { to: target }))
      } finally {
        copies.delete(asker)
      }
    },
    'copy.cancel': (_payload, sender) => copies.get(windows.of(sender))?.abort(),
  }
}

function copyUnderWay(): CodedError {
  return new CodedError('COPY_UNDER_WAY', 'A copy from this window is under way; wait for it or cancel it.')
}

function ontoItself(): CodedError {
  return new CodedError(
    'COPY_ONTO_ITSELF',
    'A graph cannot be copied onto itself; choose another connection.',
  )
}
