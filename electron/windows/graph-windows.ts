import { BrowserWindow, type WebContents } from 'electron'
import { CodedError } from '../../graph/model/errors.ts'
import type { SourceOrder } from '../graph-process/messages.ts'
import type { GraphHost } from '../services/graph-host.ts'
import { sourceId, type OpenGraphs } from '../services/open-graphs.ts'
import { createGraphWindow, type GraphWindow } from './graph-window.ts'
import type { PageRescue } from './rescue-page.ts'

/** The windows of the app: each shows one source, and no two the same one. */
export interface GraphWindows {
  /** A new window for a source that no window shows; when it closes, its graph process ends. */
  add(graph: GraphHost, beside: BrowserWindow | null): GraphWindow
  /** The window that a page speaks for. Throws `WRONG_SENDER` for a page of no graph window. */
  of(page: WebContents): GraphWindow
  showing(order: SourceOrder): GraphWindow | undefined
  /** The window that was used last. */
  bringToFront(): void
}

export interface GraphWindowsOptions {
  readonly graphs: OpenGraphs
  readonly createWindow: (beside: BrowserWindow | null) => BrowserWindow
  readonly rescue: (window: BrowserWindow) => PageRescue | null
}

export function createGraphWindows({ graphs, createWindow, rescue }: GraphWindowsOptions): GraphWindows {
  /** The one used last is the last. */
  const windows = new Set<GraphWindow>()
  return {
    add(graph, beside) {
      const window = createWindow(beside)
      const graphWindow = createGraphWindow(window, graph, rescue(window))
      windows.add(graphWindow)
      window.on('focus', () => windows.delete(graphWindow) && windows.add(graphWindow))
      window.once('closed', () => {
        windows.delete(graphWindow)
        void graphs.stop(graphWindow.graph())
      })
      return graphWindow
    },
    of(page) {
      const window = windowOf(page)
      const found = [...windows].find(one => one.window === window)
      if (found) return found
      throw new CodedError('WRONG_SENDER', 'Only a window that shows a graph may ask this; open one.')
    },
    showing: order => [...windows].find(one => sourceId(one.graph().order) === sourceId(order)),
    bringToFront: () => [...windows].at(-1)?.bringToFront(),
  }
}

/** A window that belongs to another one speaks for it. */
function windowOf(page: WebContents): BrowserWindow | null {
  let window = BrowserWindow.fromWebContents(page)
  for (let owner = window?.getParentWindow(); owner; owner = owner.getParentWindow()) window = owner
  return window
}
