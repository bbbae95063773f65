import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { CodedError, toErrorRecord } from '../graph/model/errors.ts'
import { createHandlers } from './handlers.ts'
import { answerRequests, tellPage } from './ipc.ts'
import { PORT } from './ipc-names.ts'
import { readLaunchOptions } from './launch-options.ts'
import { registerAppScheme, serveAppScheme } from './policy/app-scheme.ts'
import { lockDown } from './policy/lockdown.ts'
import { startGraphHost } from './services/graph-host.ts'
import { openLog } from './services/log.ts'
import { runtimeKind } from './services/runtime-version.ts'
import { openSettings } from './services/settings.ts'
import { openViewStore } from './services/view-store.ts'
import { captureWindow } from './windows/capture.ts'
import { createMainWindow } from './windows/main-window.ts'
import { rescuePage } from './windows/rescue-page.ts'

const launch = readLaunchOptions(process.argv)
const out = join(app.getAppPath(), 'out')
const userData =
  app.commandLine.getSwitchValue('user-data-dir') || join(app.getPath('appData'), 'breachgraph')
app.setPath('userData', userData)
registerAppScheme()
if (!app.requestSingleInstanceLock()) {
  end(new CodedError('ALREADY_OPEN', 'Breachgraph is open already; its window was brought to the front.'))
} else {
  app.whenReady().then(start).catch(end)
}

async function start(): Promise<void> {
  lockDown()
  serveAppScheme(join(out, 'renderer'))
  const log = openLog(join(userData, 'logs', 'breachgraph.log'))
  const settings = openSettings(join(userData, 'settings.json'))
  const views = openViewStore(join(userData, 'views'))
  const theme = launch.theme ?? (await settings.read()).theme
  nativeTheme.themeSource = theme
  // The window first: its process takes longest to come up, and the graph's comes up beside it.
  const window = createMainWindow({
    preload: join(out, 'preload', 'preload.cjs'),
    size: launch.size,
    title: runtimeKind() === 'test' ? 'Breachgraph (test runtime)' : 'Breachgraph',
    background: nativeTheme.shouldUseDarkColors ? '#0E1318' : '#F6F8FA',
    hidden: launch.snapshot !== null,
  })
  const page = window.webContents
  const graph = startGraphHost({
    script: join(out, 'main', 'graph-process.cjs'),
    open: {
      kind: 'open',
      source: { kind: 'case', caseFile: launch.caseFile },
      journals: join(userData, 'journals'),
    },
    log,
    lost: () => tellPage(page, 'graph.lost', { restarting: true }),
    restarted: () => page.postMessage(PORT, null, [graph.connect()]),
    // A case named on the command line that cannot be opened is the answer to that command.
    opened: answer => {
      if (answer.kind === 'failed' && launch.caseFile !== null)
        end(new CodedError(answer.error.code, answer.error.message))
    },
  })
  const rescue = launch.capture === null ? rescuePage(window, log) : null
  answerRequests(createHandlers({ launch, settings, views, graph, rescue }), (code, channel) =>
    log.write('request.refused', { code, channel }),
  )
  window.on('enter-full-screen', () => tellPage(page, 'window.full-screen-changed', { on: true }))
  window.on('leave-full-screen', () => tellPage(page, 'window.full-screen-changed', { on: false }))
  app.on('second-instance', () => bringToFront(window))
  // The page sends its last view while it goes; it has to reach the disk.
  app.on('window-all-closed', () => void views.settled().then(() => app.quit()))
  app.on('will-quit', () => graph.stop())
  log.write('app.started', { version: app.getVersion(), electron: process.versions['electron'] ?? '' })
  if (launch.capture !== null) {
    await captureWindow(window, launch.capture)
    app.quit()
  }
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

let ended = false

/** Ends the app with one sentence on stderr: the first one, because what fails after it fails for lack of a window. */
function end(error: unknown): void {
  if (ended) return
  ended = true
  const { code, message } = toErrorRecord(error)
  process.stderr.write(`${code}: ${message}\n`, () => app.exit(1))
}
