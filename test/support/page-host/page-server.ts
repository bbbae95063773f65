import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { APP_ORIGIN } from '../../../electron/policy/content-security-policy.ts'
import { pageFile } from '../../../electron/policy/page-file.ts'

export interface PageServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string
  close(): void
}

/** Serves the built page from `folder` on a free loopback port, with the headers that the app gives it. */
export async function servePage(folder: string): Promise<PageServer> {
  const server = createServer(async ({ url = '/', method = '' }, response) => {
    // A browser asks for its tab's picture unasked; the app has no tab.
    if (url === '/favicon.ico') return response.writeHead(204).end()
    const answer = await pageFile({ url: `${APP_ORIGIN}${url}`, method }, folder)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
