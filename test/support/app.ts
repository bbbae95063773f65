import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { projectFolder } from '../../electron/runtime/paths.mjs'

export interface LaunchOptions {
  /** A user-data folder of an earlier launch, to reopen what it left. */
  readonly userData: string
  /** Arguments of the app, as electron/launch-options.ts reads them. */
  readonly args?: readonly string[]
}

/** A running Breachgraph under test. */
export interface LaunchedApp {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Resolves once the page says that it has drawn. */
  drawn(): Promise<void>
  /** Quits as a user does. */
  close(): Promise<void>
  /** Ends all of it at once, as a crash or `kill -9` does. */
  kill(): Promise<void>
}

/** Starts the built app with the runtime that the set-up found. The caller closes or kills it. */
export async function launchApp({ userData, args = [] }: LaunchOptions): Promise<LaunchedApp> {
  const electron = await _electron.launch({
    executablePath: process.env['BREACHGRAPH_TEST_ELECTRON']!,
    args: [...flags(), projectFolder, `--user-data-dir=${userData}`, ...args],
  })
  const page = await electron.firstWindow()
  return {
    electron,
    page,
    userData,
    drawn: () => page.locator('html[data-drawn="yes"]').waitFor({ state: 'attached' }),
    close: () => electron.close(),
    kill: async () => {
      const ended = new Promise(resolve => electron.process().once('exit', resolve))
      electron.process().kill('SIGKILL')
      await ended
    },
  }
}

function flags(): string[] {
  return (process.env['BREACHGRAPH_TEST_FLAGS'] ?? '').split(' ').filter(flag => flag !== '')
}

/** Tests with `userData`, a fresh folder, and `app`, a Breachgraph that started on it. */
export const test = base.extend<{ userData: string; app: LaunchedApp }>({
  // biome-ignore lint: Playwright reads the dependencies from the pattern, empty here.
  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'breachgraph-test-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  app: async ({ userData }, use) => {
    const app = await launchApp({ userData })
    await use(app)
    await app.close()
  },
})

export { expect } from '@playwright/test'
