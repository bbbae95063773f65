import type { BrowserWindow, WebContents } from 'electron'
import { tellPage } from '../ipc.ts'
import { PORT } from '../ipc-names.ts'
import type { GraphHost } from '../services/graph-host.ts'
import { runtimeKind } from '../services/runtime-version.ts'
import type { PageRescue } from './rescue-page.ts'

export const APP_TITLE = runtimeKind() === 'test' ? 'Breachgraph (test runtime)' : 'Breachgraph'

/** A window and the one source that it shows. */
export interface GraphWindow {
  readonly window: BrowserWindow
  /** Null when nobody sits at the window. */
  readonly rescue: PageRescue | null
  /** The process that holds the source. */
  graph(): GraphHost
  /** Shows another source: the page gets a port to its process. */
  show(graph: GraphHost): void
  /** Gives a page that speaks for the window a (new) port to the source. */
  connect(page: WebContents): void
  bringToFront(): void
}

/** Joins a window and its source: what happens to either, the other is told. */
export function createGraphWindow(
  window: BrowserWindow,
  first: GraphHost,
  rescue: PageRescue | null,
): GraphWindow {
  const page = window.webContents
  let shown = first
  attach(first)

  function connect(page: WebContents): void {
    if (!page.isDestroyed()) page.postMessage(PORT, null, [shown.connect()])
  }

  function attach(graph: GraphHost): void {
    graph.listen({
      lost: () => tellPage(page, 'graph.lost', { restarting: true }),
      restarted: () => connect(page),
    })
    graph.opened.then(
      title => {
        if (!window.isDestroyed() && shown === graph) window.setTitle(`${title} · ${APP_TITLE}`)
      },
      // Whoever asked for the source hears of it, and the page by its port.
      () => undefined,
    )
  }

  window.on('enter-full-screen', () => tellPage(page, 'window.full-screen-changed', { on: true }))
  window.on('leave-full-screen', () => tellPage(page, 'window.full-screen-changed', { on: false }))
  return {
    window,
    rescue,
    graph: () => shown,
    show(graph) {
      shown = graph
      attach(graph)
      connect(page)
    },
    connect,
    bringToFront() {
      if (window.isMinimized()) window.restore()
      window.focus()
    },
  }
}
