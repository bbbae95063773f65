import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'
import type { Ready } from './ready.ts'

export interface RunningElectron {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly cdp: CDPSession
  /** The browser process; all others of this Electron are its descendants. */
  readonly pid: number
  stop(): Promise<void>
}

/** Starts Electron on an app folder with a fresh profile. */
export async function startElectron(
  ready: Ready,
  folder: string,
  args: readonly string[],
): Promise<RunningElectron> {
  const profile = mkdtempSync(join(tmpdir(), 'breachgraph-bench-'))
  const electron = await _electron.launch({
    executablePath: ready.electron,
    args: [...ready.flags, folder, `--user-data-dir=${profile}`, ...args],
    env: environment(ready),
  })
  const page = await electron.firstWindow()
  return {
    electron,
    page,
    cdp: await electron.context().newCDPSession(page),
    pid: electron.process().pid!,
    async stop() {
      await electron.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** This process's environment with the display's on top; a variable that is to be unset is left out. */
function environment(ready: Ready): Record<string, string> {
  const entries = Object.entries({ ...process.env, ...ready.env })
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}
