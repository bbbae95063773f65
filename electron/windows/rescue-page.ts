import { dialog, type BrowserWindow } from 'electron'
import type { RequestOut } from '../contract.ts'
import type { Log } from '../services/log.ts'

/** Crashes closer together than this, in milliseconds, have a cause that loading again does not cure. */
const CRASHES_APART = 60_000

type Reloaded = RequestOut<'app.info'>['reloaded']

export interface PageRescue {
  /** Why the page was loaded again; said once. */
  takeReason(): Reloaded
}

/**
 * Loads the window's page again when its process ends, and offers to when it hangs. A second crash soon after the
 * first is answered with a question instead: a page that crashes on what it draws would do so for ever.
 */
export function rescuePage(window: BrowserWindow, log: Log): PageRescue {
  const page = window.webContents
  let reason: Reloaded = null
  let lastCrash = Number.NEGATIVE_INFINITY
  let givenUp = false
  let asking = false

  function loadAgain(why: Reloaded): void {
    reason = why
    page.reload()
  }

  page.on('render-process-gone', async (_event, { reason: how }) => {
    if (how === 'clean-exit') return
    log.write('page.gone', { how, givenUp })
    if (givenUp) {
      givenUp = false
      return loadAgain('unresponsive')
    }
    const crashedLately = Date.now() - lastCrash < CRASHES_APART
    lastCrash = Date.now()
    if (!crashedLately || (await askAfterCrash(window))) loadAgain('crashed')
    else window.destroy()
  })

  page.on('unresponsive', async () => {
    // Said again for as long as the page hangs and somebody types.
    if (asking) return
    asking = true
    givenUp = await askWhileHanging(window)
    asking = false
    // A page that hangs does not go by itself.
    if (givenUp) page.forcefullyCrashRenderer()
  })

  return {
    takeReason() {
      const taken = reason
      reason = null
      return taken
    },
  }
}

/** @returns whether the page shall be loaded again; otherwise the window shall close */
async function askAfterCrash(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message:
      'The page crashed again; your graph and your last view are kept, so load it once more, or close this window and other programs first if memory is short.',
    buttons: ['Load Again', 'Close Window'],
    defaultId: 0,
    cancelId: 1,
  })
  return response === 0
}

/** Asks for as long as the page hangs. @returns whether it shall be given up */
async function askWhileHanging(window: BrowserWindow): Promise<boolean> {
  const over = new AbortController()
  const close = () => over.abort()
  window.webContents.once('responsive', close)
  window.webContents.once('render-process-gone', close)
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message:
      'The page does not answer; wait for it, or load it again with the view as it was a moment before.',
    buttons: ['Wait', 'Load Again'],
    defaultId: 0,
    cancelId: 0,
    signal: over.signal,
  })
  window.webContents.off('responsive', close)
  window.webContents.off('render-process-gone', close)
  return response === 1
}
