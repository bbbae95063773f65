import type { JSHandle, Page } from '@playwright/test'
import type { BrowserWindow } from 'electron'
import type { FromGraph, SourceInfo, ToGraph } from '../../queries/protocol.ts'
import { GRAPH_PORT_MESSAGE } from '../../electron/ipc-names.ts'
import type { LaunchedApp } from './app.ts'

/** What a statement came to, as the page sees it. Buffers are given by their size. */
export interface Outcome {
  readonly kinds: readonly string[]
  readonly source: SourceInfo | null
  readonly last: Exclude<FromGraph, { kind: 'batch' }>
  readonly bytes: number
}

export interface AskOptions {
  readonly access?: 'read' | 'write'
  readonly rowCap?: number
  readonly timeout?: number
  /** Milliseconds after which the statement is cancelled. */
  readonly cancelAfter?: number
}

/**
 * A window of the app's own origin with nothing in it that belongs to the app's window: its requests are answered
 * like the page's, and no client of the page's takes the ports that come.
 *
 * @param page the page of the app's window, where there are several
 */
export async function openBareWindow(app: LaunchedApp, page: Page = app.page): Promise<Page> {
  const opened = app.electron.waitForEvent('window')
  await app.electron.evaluate(
    async ({ app, BrowserWindow }, owner) => {
      const bare = new BrowserWindow({
        parent: owner,
        show: false,
        webPreferences: { preload: `${app.getAppPath()}/out/preload/preload.cjs`, sandbox: true },
      })
      await bare.loadURL('breachgraph://app/nothing')
    },
    (await app.electron.browserWindow(page)) as JSHandle<BrowserWindow>,
  )
  return opened
}

/** Runs a statement, as any page of the app can. */
export function ask(page: Page, statement: string, options: AskOptions = {}): Promise<Outcome> {
  const { access = 'read', rowCap = 10_000, timeout = 20_000, cancelAfter } = options
  return converse(
    page,
    { kind: 'run', id: 1, statement, access, action: 'test', rowCap, timeout },
    cancelAfter,
  )
}

/** Streams a read to the file behind a token, as any page of the app can. */
export function save(
  page: Page,
  statement: string,
  file: { readonly token: string; readonly format: 'csv' | 'jsonl' },
  cancelAfter?: number,
): Promise<Outcome> {
  return converse(page, { kind: 'save', id: 1, statement, action: 'test', ...file }, cancelAfter)
}

type WithoutParameters<M> = M extends unknown ? Omit<M, 'parameters'> : never

/**
 * Tells the graph process something through a port of its own, from inside a page, and hears the answer to its end.
 * A port that dies with its process leaves the promise open.
 */
function converse(
  page: Page,
  message: WithoutParameters<Extract<ToGraph, { parameters: unknown }>>,
  cancelAfter: number | undefined,
): Promise<Outcome> {
  return page.evaluate(
    async ({ message, cancelAfter, portMessage }) => {
      const bridge = (window as unknown as { breachgraph: { request(channel: string): Promise<void> } })
        .breachgraph
      const ported = new Promise<MessagePort>(resolve =>
        window.addEventListener('message', event => {
          if (event.data === portMessage && event.ports[0]) resolve(event.ports[0])
        }),
      )
      await bridge.request('graph.connect')
      const port = await ported
      const kinds: string[] = []
      let source: SourceInfo | null = null
      let bytes = 0
      const ended = new Promise<Outcome['last']>(resolve => {
        port.addEventListener('message', ({ data }: MessageEvent<FromGraph>) => {
          kinds.push(data.kind)
          if (data.kind === 'ready') source = data.source
          if (data.kind === 'batch') bytes += data.buffer.byteLength
          else if (['done', 'saved', 'error', 'failed'].includes(data.kind)) resolve(data)
        })
      })
      port.start()
      port.postMessage({ ...message, parameters: new Map() })
      if (cancelAfter !== undefined) {
        setTimeout(() => port.postMessage({ kind: 'cancel', id: message.id }), cancelAfter)
      }
      return { kinds, last: await ended, source, bytes }
    },
    { message, cancelAfter, portMessage: GRAPH_PORT_MESSAGE },
  )
}

/** Whether the pattern matches anything. */
export async function exists(page: Page, pattern: string): Promise<boolean> {
  const { last, kinds } = await ask(page, `MATCH ${pattern} RETURN 1 LIMIT 1`)
  if (last.kind !== 'done') throw new Error(JSON.stringify(last))
  return kinds.includes('batch')
}
