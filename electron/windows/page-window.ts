import { BrowserWindow } from 'electron'
import { APP_ORIGIN } from '../policy/content-security-policy.ts'

export interface PageWindowOptions {
  readonly preload: string
  readonly size: { readonly width: number; readonly height: number }
  readonly title: string
  /** The audience's is the page that a talk is shown on: it has no menu, and is drawn behind other windows too. */
  readonly page: 'index.html' | 'audience.html'
  /** The first paint of the theme that will be shown, so that nothing flashes. */
  readonly background: string
  /** A hidden window still draws; it is there for its picture, or somebody else shows it. */
  readonly hidden: boolean
  /** The window that it comes up beside; null for the middle of the screen. */
  readonly beside: BrowserWindow | null
}

/** A window exactly over another one looks as if nothing had opened. */
const STEP = 28

/** A window of the app with its page. It shows itself when its page has something to show. */
export function createPageWindow(options: PageWindowOptions): BrowserWindow {
  const [x = 0, y = 0] = options.beside?.getPosition() ?? []
  const window = new BrowserWindow({
    ...options.size,
    ...(options.beside ? { x: x + STEP, y: y + STEP } : {}),
    useContentSize: true,
    minWidth: 640,
    minHeight: 400,
    show: false,
    paintWhenInitiallyHidden: true,
    title: options.title,
    backgroundColor: options.background,
    autoHideMenuBar: options.page === 'index.html',
    webPreferences: {
      preload: options.preload,
      // It would fetch dictionaries: nothing leaves this machine that was not asked for.
      spellcheck: false,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      // A picture is wanted of a window that may be behind others.
      backgroundThrottling: !options.hidden,
    },
  })
  if (options.page === 'audience.html') window.setMenuBarVisibility(false)
  // The title names the source and the runtime; the page's <title> must not replace it.
  window.on('page-title-updated', event => event.preventDefault())
  if (!options.hidden) window.once('ready-to-show', () => window.show())
  void window.loadURL(`${APP_ORIGIN}/${options.page}`)
  return window
}
