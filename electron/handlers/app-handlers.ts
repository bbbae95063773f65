import { app, BrowserWindow, clipboard, nativeTheme, type WebContents } from 'electron'
import type { Handlers } from '../answer-request.ts'
import { tellPage } from '../ipc.ts'
import type { LaunchOptions } from '../launch-options.ts'
import type { Menus } from '../services/menu.ts'
import { runtimeKind } from '../services/runtime-version.ts'
import type { SettingsStore } from '../services/settings.ts'
import type { ViewStore } from '../services/view-store.ts'
import type { GraphWindows } from '../windows/graph-windows.ts'

export interface AppServices {
  readonly launch: LaunchOptions
  readonly settings: SettingsStore
  readonly views: ViewStore
  /** Kept as views are, in a folder of its own. */
  readonly shelves: ViewStore
  /** Kept as views are, in a folder of its own. */
  readonly stories: ViewStore
  readonly menus: Menus
  readonly windows: GraphWindows
}

type AppChannel =
  | 'app.info'
  | 'settings.read'
  | 'settings.write'
  | 'view.read'
  | 'view.write'
  | 'shelf.read'
  | 'shelf.write'
  | 'stories.read'
  | 'stories.write'
  | 'clipboard.write'
  | 'window.full-screen'
  | 'menu.set'

/** What main does for the requests that are about the app and its windows. */
export function appHandlers(services: AppServices): Pick<Handlers<WebContents>, AppChannel> {
  const { launch, settings, views, shelves, stories, menus, windows } = services
  /** The command line's theme stands until the user chooses one. */
  let { theme } = launch
  /** Played by the first page that asks; a page that comes later goes on with the talk, or has nothing to do with it. */
  let { story } = launch
  const takeStory = () => {
    const taken = story
    story = null
    return taken
  }
  const shownSettings = async () => ({ ...(await settings.read()), ...(theme ? { theme } : {}) })
  return {
    'app.info': (_payload, sender) => ({
      version: app.getVersion(),
      runtime: runtimeKind(),
      platform: process.platform,
      snapshot: launch.snapshot,
      story: takeStory(),
      takeAway: launch.takeAway?.choice ?? null,
      reloaded: windows.of(sender).rescue?.takeReason() ?? null,
    }),
    'settings.read': shownSettings,
    'settings.write': async (patch, sender) => {
      if (patch.theme) {
        theme = null
        // Otherwise "system" would mean whatever the window was started in.
        nativeTheme.themeSource = patch.theme
      }
      await settings.change(patch)
      const changed = await shownSettings()
      for (const { webContents } of BrowserWindow.getAllWindows()) {
        if (webContents !== sender) tellPage(webContents, 'settings.changed', changed)
      }
    },
    'view.read': ({ source }) => views.read(source),
    'view.write': ({ source, view }) => views.write(source, view),
    'shelf.read': ({ source }) => shelves.read(source),
    'shelf.write': ({ source, shelf }) => shelves.write(source, shelf),
    'stories.read': ({ source }) => stories.read(source),
    'stories.write': ({ source, stories: text }) => stories.write(source, text),
    'clipboard.write': ({ text }) => clipboard.writeText(text),
    'window.full-screen': ({ on }, sender) => BrowserWindow.fromWebContents(sender)?.setFullScreen(on),
    'menu.set': (table, sender) =>
      menus.set(windows.of(sender).window, table, command => tellPage(sender, 'menu.command', { command })),
  }
}
