import { CodedError } from '../../graph/model/errors.ts'
import type { RequestIn } from '../contract.ts'
import type { SourceOrder } from '../graph-process/messages.ts'
import type { GraphHost } from '../services/graph-host.ts'
import { sourceId, type OpenGraphs } from '../services/open-graphs.ts'
import type { GraphWindow } from './graph-window.ts'
import type { GraphWindows } from './graph-windows.ts'

type Where = RequestIn<'source.open'>['where']

export interface OpenSources {
  /** Shows a source, see `source.open` in contract.ts. Rejects with why it could not be opened; then all is as before. */
  open(asker: GraphWindow, order: SourceOrder, where: Where): Promise<void>
  /** The window that shows a source, once whoever is opening it is done. */
  showing(order: SourceOrder): Promise<GraphWindow | undefined>
}

/** Brings sources into windows: each source once, and for each window what was chosen last. */
export function createOpenSources(graphs: OpenGraphs, windows: GraphWindows): OpenSources {
  /** Sources that are being opened, by id. */
  const opening = new Map<string, Promise<void>>()
  /** What each window was last asked to show, once it is being opened. */
  const wanted = new WeakMap<GraphWindow, GraphHost>()

  async function openHere(asker: GraphWindow, order: SourceOrder): Promise<void> {
    const before = asker.graph()
    if (order.kind === 'case' && sourceId(before.order) === sourceId(order)) return openAgain(asker, before)
    const graph = await graphs.startWhenFree(order)
    giveUp(asker)
    wanted.set(asker, graph)
    await orStop(graph, async () => {
      await graph.opened
      if (asker.window.isDestroyed()) throw windowGone()
    })
    asker.show(graph)
    void graphs.stop(before)
  }

  /** A case has one writer: the process that could not open it goes before the next one comes. */
  async function openAgain(asker: GraphWindow, before: GraphHost): Promise<void> {
    await graphs.stop(before)
    const graph = await graphs.startWhenFree(before.order)
    asker.show(graph)
    await graph.opened
  }

  async function openBeside(asker: GraphWindow, order: SourceOrder): Promise<void> {
    const graph = await graphs.startWhenFree(order)
    await orStop(graph, () => graph.opened)
    windows.add(graph, asker.window.isDestroyed() ? null : asker.window)
  }

  /** What this window is waiting for is not wanted any more: the user has chosen again. */
  function giveUp(asker: GraphWindow): void {
    const earlier = wanted.get(asker)
    if (earlier && earlier !== asker.graph()) void graphs.stop(earlier)
    wanted.delete(asker)
  }

  async function orStop(graph: GraphHost, work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      void graphs.stop(graph)
      throw error
    }
  }

  return {
    async open(asker, order, where) {
      const id = sourceId(order)
      const underWay = opening.get(id)
      if (underWay) {
        await underWay
        return windows.showing(order)?.bringToFront()
      }
      const shown = windows.showing(order)
      const again = shown === asker && where === 'here' && (order.kind === 'neo4j' || !shown.graph().isOpen())
      if (shown && !again) {
        if (shown === asker) giveUp(asker)
        return shown.bringToFront()
      }
      const attempt = where === 'here' ? openHere(asker, order) : openBeside(asker, order)
      opening.set(id, attempt)
      try {
        await attempt
      } finally {
        opening.delete(id)
      }
    },
    async showing(order) {
      await opening.get(sourceId(order))?.catch(() => undefined)
      return windows.showing(order)
    },
  }
}

function windowGone(): CodedError {
  return new CodedError('CANCELLED', 'The window was closed before the source was open.')
}
