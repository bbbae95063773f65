import type { BrowserWindow } from 'electron'
import { CodedError } from '../../graph/model/errors.ts'
import { DRAWN_MARK } from '../ipc-names.ts'
import { AS_OTHER_FILES, writeFileAtomically } from '../services/atomic-file.ts'

/** A page that says nothing new for so long has stopped working. */
const PATIENCE_MS = 60_000
const LOOK_EVERY_MS = 50

/**
 * Waits until the page says that it has drawn (see `DRAWN_MARK`) and writes what the window shows as a PNG.
 * Rejects with `NOT_DRAWN` when it never says so, with `PAGE_CRASHED`, or with the page's own code when it says why not.
 */
export async function captureWindow(window: BrowserWindow, file: string): Promise<void> {
  await whenDrawn(window)
  const image = await window.webContents.capturePage()
  if (image.isEmpty()) throw new CodedError('NOT_DRAWN', 'The window gave an empty picture; try again.')
  await writeFileAtomically(file, image.toPNG(), AS_OTHER_FILES)
}

/** Waits until the page says that it is done. Rejects as `captureWindow` does. */
export async function whenDrawn(window: BrowserWindow): Promise<void> {
  await Promise.race([untilDrawn(window), untilCrashed(window)])
}

async function untilDrawn(window: BrowserWindow): Promise<void> {
  let deadline = Date.now() + PATIENCE_MS
  let before = ''
  while (Date.now() < deadline) {
    const mark = await drawnMark(window)
    if (mark === 'yes') return
    if (mark !== before) deadline = Date.now() + PATIENCE_MS
    before = mark
    const failure = /^([A-Z_]+): (.*)$/s.exec(mark)
    if (failure?.[1] && failure[2]) throw new CodedError(failure[1], failure[2])
    await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS))
  }
  throw new CodedError(
    'NOT_DRAWN',
    `The page did not finish drawing within ${PATIENCE_MS / 1000} seconds; try again.`,
  )
}

function untilCrashed(window: BrowserWindow): Promise<never> {
  return new Promise((_, reject) => {
    window.webContents.once('render-process-gone', (_event, { reason }) =>
      reject(
        new CodedError(
          'PAGE_CRASHED',
          `The page ended before it had drawn (${reason}); try again, or draw less.`,
        ),
      ),
    )
  })
}

async function drawnMark(window: BrowserWindow): Promise<string> {
  if (window.webContents.isLoadingMainFrame()) return ''
  const mark: unknown = await window.webContents.executeJavaScript(
    `document.documentElement.dataset[${JSON.stringify(DRAWN_MARK)}] ?? ''`,
  )
  return typeof mark === 'string' ? mark : ''
}
