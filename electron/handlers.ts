import { app, BrowserWindow, clipboard, nativeTheme, type WebContents } from 'electron'
import { CodedError } from '../graph/model/errors.ts'
import type { Handlers } from './answer-request.ts'
import { tellPage } from './ipc.ts'
import { PORT } from './ipc-names.ts'
import type { LaunchOptions } from './launch-options.ts'
import type { GraphHost } from './services/graph-host.ts'
import { setMenu } from './services/menu.ts'
import { runtimeKind } from './services/runtime-version.ts'
import type { Settings } from './services/settings.ts'
import type { ViewStore } from './services/view-store.ts'
import type { PageRescue } from './windows/rescue-page.ts'

export interface Services {
  readonly launch: LaunchOptions
  readonly settings: Settings
  readonly views: ViewStore
  readonly graph: GraphHost
  /** Null when nobody sits at the window. */
  readonly rescue: PageRescue | null
}

/** What main does for each request of the contract. */
export function createHandlers({ launch, settings, views, graph, rescue }: Services): Handlers<WebContents> {
  /** The command line's theme stands until the user chooses one. */
  let theme = launch.theme
  return {
    'app.info': () => ({
      version: app.getVersion(),
      runtime: runtimeKind(),
      platform: process.platform,
      snapshot: launch.snapshot,
      reloaded: rescue?.takeReason() ?? null,
    }),
    'settings.read': async () => (theme ? { theme } : settings.read()),
    'settings.write': async payload => {
      theme = null
      // Otherwise "system" would mean whatever the window was started in.
      nativeTheme.themeSource = payload.theme
      await settings.write(payload)
    },
    'view.read': ({ source }) => views.read(source),
    'view.write': ({ source, view }) => views.write(source, view),
    'clipboard.write': ({ text }) => clipboard.writeText(text),
    'window.full-screen': ({ on }, sender) => BrowserWindow.fromWebContents(sender)?.setFullScreen(on),
    'graph.connect': (_payload, sender) => sender.postMessage(PORT, null, [graph.connect()]),
    'connections.list': notYet,
    'connections.save': notYet,
    'connections.remove': notYet,
    'connections.try': notYet,
    'connections.choose-certificates': notYet,
    'source.open': notYet,
    'file.choose': notYet,
    'copy.run': notYet,
    'copy.cancel': notYet,
    'menu.set': (table, sender) => setMenu(table, command => tellPage(sender, 'menu.command', { command })),
  }
}

function notYet(): never {
  throw new CodedError('UNSUPPORTED', 'Connecting to a server needs a later version; stay with the case.')
}
