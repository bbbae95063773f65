import type { BrowserWindow } from 'electron'
import type { Log } from '../services/log.ts'
import { displayWith } from './displays.ts'
import type { Audience, AudiencePlace } from './talk-contract.ts'

/** Crashes closer together than this, in milliseconds, have a cause that loading again does not cure. */
const CRASHES_APART = 60_000

export interface AudienceWindow {
  readonly window: BrowserWindow
  /** Brings it to another place. Throws `DISPLAY_GONE`. */
  move(place: AudiencePlace): void
  /** Takes it away without saying that it is lost. */
  close(): void
}

export interface AudienceWindowOptions {
  readonly place: AudiencePlace
  /** A new window with the audience's page, not shown yet. */
  readonly createWindow: () => BrowserWindow
  /** Told once the window is there no more, unless it was `close` that took it away. */
  readonly lost: (why: NonNullable<Audience['lost']>) => void
  /** Told of the size of its page whenever that becomes another. */
  readonly sized: (size: NonNullable<Audience['size']>) => void
  readonly log: Log
}

/**
 * The window that the room looks at. Nobody sits at it: a page that crashes or hangs is loaded again without a
 * question, and given up only when it crashes again at once. Throws `DISPLAY_GONE`.
 */
export function openAudienceWindow(options: AudienceWindowOptions): AudienceWindow {
  const { place, lost, sized } = options
  // Asked before there is a window that would have to go again.
  if (place.kind === 'display') displayWith(place.id)
  const window = options.createWindow()
  let why: Audience['lost'] = 'closed'
  const tellSize = () => {
    const [width = 0, height = 0] = window.getContentSize()
    sized({ width, height })
  }

  put(window, place)
  window.on('resize', tellSize)
  window.once('ready-to-show', () => {
    // The keys stay with the presenter.
    window.showInactive()
    tellSize()
  })
  loadAgain(window, options.log, () => {
    why = 'crashed'
    window.destroy()
  })
  window.once('closed', () => {
    if (why) lost(why)
  })
  return {
    window,
    move: to => put(window, to),
    close() {
      why = null
      window.destroy()
    },
  }
}

/** @param giveUp called when the page crashes soon after it has crashed */
function loadAgain({ webContents: page }: BrowserWindow, log: Log, giveUp: () => void): void {
  let lastCrash = Number.NEGATIVE_INFINITY
  page.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log.write('audience.gone', { how: reason })
    const crashedLately = Date.now() - lastCrash < CRASHES_APART
    lastCrash = Date.now()
    if (crashedLately) giveUp()
    else page.reload()
  })
  page.on('unresponsive', () => page.forcefullyCrashRenderer())
}

/** What a picture in a call usually has, and what leaves room beside it. */
const SHARED_SIZE = [1280, 720] as const

/** Full screen on its display, or a window that can be dragged and shared. */
function put(window: BrowserWindow, place: AudiencePlace): void {
  const bounds = place.kind === 'display' ? displayWith(place.id).bounds : null
  // A window in full screen stays on the display that it is on.
  if (window.isFullScreen()) window.setFullScreen(false)
  if (bounds === null) return window.setContentSize(...SHARED_SIZE)
  window.setBounds(bounds)
  window.setFullScreen(true)
}
