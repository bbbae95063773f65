import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import type { Ready } from './ready.ts'

export interface RunningElectron {
  readonly page: Page
  readonly cdp: CDPSession
  readonly pid: number
  /** Epoch milliseconds just before the process was made. */
  readonly startedAt: number
  stop(): Promise<void>
}

const START_MS = 60_000

/**
 * Starts Electron on an app folder as a user would, but for an open debugging port over which the page is read
 * afterwards: nothing is injected before it has drawn, so that times taken in the page are its own.
 */
export async function startElectron(
  ready: Ready,
  folder: string,
  args: readonly string[],
): Promise<RunningElectron> {
  const userData = mkdtempSync(join(tmpdir(), 'breachgraph-bench-'))
  const startedAt = Date.now()
  const child = spawn(
    ready.electron,
    [folder, ...ready.flags, '--remote-debugging-port=0', `--user-data-dir=${userData}`, ...args],
    { env: { ...process.env, ...ready.env }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const browser = await chromium.connectOverCDP(await debuggingAddress(child))
  const page = await firstPage(() => browser.contexts().flatMap(context => context.pages()))
  const cdp = await page.context().newCDPSession(page)
  return {
    page,
    cdp,
    pid: child.pid!,
    startedAt,
    async stop() {
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
      await browser.close().catch(() => undefined)
      rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const timer = setTimeout(
      () => reject(new Error(`Electron did not open its debugging port: ${text}`)),
      START_MS,
    )
    child.once('exit', code => reject(new Error(`Electron ended with ${code}: ${text}`)))
    child.stderr!.on('data', chunk => {
      text += chunk
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    })
  })
}

async function firstPage(pages: () => Page[]): Promise<Page> {
  for (const end = Date.now() + START_MS; Date.now() < end; ) {
    const [page] = pages()
    if (page) return page
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error('Electron opened no window')
}
