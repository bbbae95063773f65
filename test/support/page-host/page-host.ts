/** Stands where Electron's main process stands, so that any browser can show the built page with its real engine. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads'
import type { Page } from '@playwright/test'
import { answerRequest } from '../../../electron/answer-request.ts'
import type { ToGraphProcess } from '../../../electron/graph-process/messages.ts'
import type { Answer } from '../../../electron/ipc.ts'
import { PORT } from '../../../electron/ipc-names.ts'
import { outFolder } from '../../../electron/runtime/paths.mjs'
import { toErrorRecord } from '../../../graph/model/errors.ts'
import { electronInPage, type InPage } from './electron-in-page.ts'
import { flattened, unflattened, type FlatToGraph } from './flat-messages.ts'
import { hostHandlers } from './host-handlers.ts'
import { servePage } from './page-server.ts'

export interface PageHost {
  /** Where the page is. */
  readonly address: string
  /** Ends the graph and the server; what was under way to the page has arrived. */
  close(): Promise<void>
}

/** Gives `page` the app's own preload, requests and graph; opening `address` in it is up to the caller. */
export async function hostPage(page: Page, userData: string): Promise<PageHost> {
  const server = await servePage(join(outFolder, 'renderer'))
  const graph = startGraph(userData)
  const ports: MessagePort[] = []
  let arrived: Promise<unknown> = Promise.resolve()
  /** Calls the page in the order in which it was asked for. */
  const callPage = <Name extends keyof InPage>(name: Name, ...args: Parameters<InPage[Name]>) => {
    arrived = arrived.then(() => page.evaluate(callInPage, { name, args }))
    return arrived
  }
  const handlers = hostHandlers(userData, async () => {
    const { port1, port2 } = new MessageChannel()
    const id = ports.push(port2) - 1
    const opened = callPage('openPort', id)
    port2.on('message', message => void callPage('toPort', id, flattened(message)))
    graph.postMessage({ data: { kind: 'connect' } satisfies ToGraphProcess, ports: [port1] }, [port1])
    await opened
  })
  await page.exposeBinding(
    'hostAnswers',
    (_source, channel, payload): Promise<Answer> =>
      answerRequest(handlers, channel, payload, null).then(
        value => ({ ok: true, value }),
        error => ({ ok: false, error: toErrorRecord(error) }),
      ),
  )
  await page.exposeBinding('hostTakes', (_source, port: number, message: FlatToGraph) =>
    ports[port]?.postMessage(unflattened(message)),
  )
  await page.addInitScript({ content: await preloadText() })
  return {
    address: `${server.origin}/index.html`,
    async close() {
      for (const port of ports) port.close()
      await arrived
      await graph.terminate()
      server.close()
    },
  }
}

function startGraph(userData: string): Worker {
  const graph = new Worker(new URL('./graph-worker.mjs', import.meta.url), {
    workerData: { script: join(outFolder, 'main', 'graph-process.cjs') },
  })
  const open: ToGraphProcess = {
    kind: 'open',
    source: { kind: 'case', caseFile: null },
    journals: join(userData, 'journals'),
  }
  graph.postMessage({ data: open, ports: [] })
  return graph
}

/** The app's own preload, with its `require` answered by the stand-in for Electron. */
async function preloadText(): Promise<string> {
  const preload = await readFile(join(outFolder, 'preload', 'preload.cjs'), 'utf8')
  return `(require => {\n${preload}\n})(() => (${electronInPage})(${JSON.stringify(PORT)}))`
}

function callInPage({ name, args }: { name: keyof InPage; args: readonly unknown[] }): void {
  const { inPage } = window as unknown as { inPage: Record<string, (...args: readonly unknown[]) => void> }
  inPage[name]!(...args)
}
