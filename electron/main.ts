import { basename, join } from 'node:path'
import { app, type BrowserWindow, nativeTheme } from 'electron'
import { CodedError, toErrorRecord } from '../graph/model/errors.ts'
import { createHandlers } from './handlers/handlers.ts'
import { answerRequests, takeDrops, tellPage } from './ipc.ts'
import { readLaunchOptions } from './launch-options.ts'
import { registerAppScheme, serveAppScheme } from './policy/app-scheme.ts'
import { lockDown } from './policy/lockdown.ts'
import { stayOffline } from './policy/stay-offline.ts'
import { openConnections } from './services/connections.ts'
import { openLog } from './services/log.ts'
import { createMenus } from './services/menu.ts'
import { createOpenGraphs } from './services/open-graphs.ts'
import type { GraphHost } from './services/graph-host.ts'
import { openRecents, type Recents } from './services/recents.ts'
import { systemVault } from './services/safe-storage.ts'
import { openSecrets } from './services/secrets.ts'
import { openSettings } from './services/settings.ts'
import { createSourceOrders } from './services/source-orders.ts'
import { openViewStore } from './services/view-store.ts'
import { captureWindow, whenDrawn } from './windows/capture.ts'
import { openAudienceWindow } from './talk/audience-window.ts'
import { AUDIENCE_MAY } from './talk/talk-contract.ts'
import { createTalks } from './talk/talks.ts'
import { APP_TITLE } from './windows/graph-window.ts'
import { createGraphWindows } from './windows/graph-windows.ts'
import { createOpenSources } from './windows/open-sources.ts'
import { createPageWindow, type PageWindowOptions } from './windows/page-window.ts'
import { rescuePage } from './windows/rescue-page.ts'

const launch = readLaunchOptions(process.argv)
const out = join(app.getAppPath(), 'out')
const script = join(out, 'main', 'graph-process.cjs')
const userData =
  app.commandLine.getSwitchValue('user-data-dir') || join(app.getPath('appData'), 'breachgraph')
app.setPath('userData', userData)
/** Nobody sits at the window: it is there for what it writes. */
const unattended = launch.capture !== null || launch.takeAway !== null
const settings = openSettings(join(userData, 'settings.json'))
// Read while Electron starts: the window's first colour is in it.
const kept = settings.read()
registerAppScheme()
stayOffline()
if (!app.requestSingleInstanceLock()) {
  end(new CodedError('ALREADY_OPEN', 'Breachgraph is open already; its window was brought to the front.'))
} else {
  app.whenReady().then(start).catch(end)
}

async function start(): Promise<void> {
  lockDown()
  serveAppScheme(join(out, 'renderer'))
  const log = openLog(join(userData, 'logs', 'breachgraph.log'))
  const views = openViewStore(join(userData, 'views'))
  // What is taken away without anybody there has a profile of its own; its stories and their marking are the user's.
  const home = launch.takeAway ? join(app.getPath('appData'), 'breachgraph') : userData
  const shelves = openViewStore(join(home, 'shelves'))
  const stories = openViewStore(join(home, 'stories'))
  nativeTheme.themeSource = launch.theme ?? (await kept).theme
  const graphs = createOpenGraphs({ script, journals: join(userData, 'journals'), log })
  const createWindow = (page: PageWindowOptions['page'], beside: BrowserWindow | null) =>
    createPageWindow({
      page,
      preload: join(out, 'preload', 'preload.cjs'),
      size: launch.size,
      title: APP_TITLE,
      background: nativeTheme.shouldUseDarkColors ? '#0E1318' : '#F6F8FA',
      hidden: launch.snapshot !== null || launch.takeAway !== null || page === 'audience.html',
      beside,
    })
  const windows = createGraphWindows({
    graphs,
    createWindow: beside => createWindow('index.html', beside),
    rescue: window => (unattended ? null : rescuePage(window, log)),
  })
  const talks = createTalks(audience =>
    openAudienceWindow({ ...audience, log, createWindow: () => createWindow('audience.html', null) }),
  )
  const first = windows.add(graphs.start({ kind: 'case', caseFile: launch.caseFile }), null)
  const sources = createOpenSources(graphs, windows)
  // A case named on the command line that cannot be opened is the answer to that command.
  if (launch.caseFile !== null) first.graph().opened.catch(end)
  const connections = openConnections(join(userData, 'connections.json'))
  const secrets = openSecrets(join(userData, 'secrets.json'), systemVault())
  const recents = openRecents(join(userData, 'recents.json'))
  const orders = createSourceOrders({ caseFile: launch.caseFile, connections, recents, secrets })
  const menus = createMenus()
  if (!unattended) keepFirst(first.graph(), recents)
  answerRequests(
    createHandlers({
      launch,
      settings,
      views,
      shelves,
      stories,
      menus,
      windows,
      talks,
      sources,
      graphs,
      connections,
      secrets,
      orders,
      recents,
      script,
    }),
    (page, channel) => !talks.isAudience(page) || AUDIENCE_MAY.has(channel),
    (code, channel) => log.write('request.refused', { code, channel }),
  )
  takeDrops((path, page) => {
    tellPage(page, 'case.dropped', { file: recents.choose(path), name: basename(path) })
  })
  app.on('second-instance', () => windows.bringToFront())
  app.on('window-all-closed', () => app.quit())
  quitOnceSettled(() =>
    Promise.all([views.settled(), shelves.settled(), stories.settled(), graphs.settled()]),
  )
  log.write('app.started', { version: app.getVersion(), electron: process.versions['electron'] ?? '' })
  if (!unattended) return
  if (launch.capture !== null) await captureWindow(first.window, launch.capture)
  else await whenDrawn(first.window)
  app.quit()
}

/** What the app begins with is what was opened last. */
function keepFirst({ order, opened }: GraphHost, recents: Recents): void {
  // What could not be opened is no recent case, and a list that cannot be written ends nothing.
  opened.then(title => recents.opened(order, title)).catch(() => undefined)
}

/** The page sends its last view while it goes, and a graph process has its goodbyes to say. */
function quitOnceSettled(settled: () => Promise<unknown>): void {
  let isSettled = false
  app.on('will-quit', event => {
    if (isSettled) return
    event.preventDefault()
    void settled().finally(() => {
      isSettled = true
      app.quit()
    })
  })
}

let ended = false

/** Ends the app with one sentence on stderr: the first one, because what fails after it fails for lack of a window. */
function end(error: unknown): void {
  if (ended) return
  ended = true
  const { code, message } = toErrorRecord(error)
  process.stderr.write(`${code}: ${message}\n`, () => app.exit(1))
}
