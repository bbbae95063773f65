import { randomUUID } from 'node:crypto'
import { BrowserWindow, session, type Session } from 'electron'
import { CodedError } from '../../graph/model/errors.ts'
import { APP_SCHEME } from '../policy/content-security-policy.ts'

/** A page to print has everything in itself: its styles, and its fonts as data. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/** Newer Electrons write what reads it aloud needs, older ones pass over it. */
const READABLE = { generateTaggedPDF: true, generateDocumentOutline: true }

const documents = new Map<string, string>()
let printing: Session | null = null

/**
 * Prints an HTML document as PDF, its page sizes as its styles say. The window that does it is never shown, runs no
 * script, has no preload and reaches nothing: its session knows this document alone. Rejects with `NOT_PRINTED`.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const address = `${APP_SCHEME}://print/${randomUUID()}`
  documents.set(address, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: sessionForPrinting(),
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  })
  const page = window.webContents
  try {
    return await Promise.race([print(window, address), untilGone(page)])
  } catch (error) {
    throw notPrinted(error)
  } finally {
    documents.delete(address)
    if (!window.isDestroyed()) window.destroy()
  }
}

async function print({ webContents: page }: BrowserWindow, address: string): Promise<Uint8Array> {
  await page.loadURL(address)
  return page.printToPDF({ printBackground: true, preferCSSPageSize: true, ...READABLE })
}

function untilGone(page: Electron.WebContents): Promise<never> {
  return new Promise((_, reject) => {
    page.once('render-process-gone', (_event, { reason }) => reject(new Error(`the page ended: ${reason}`)))
  })
}

/** In memory, and apart from the session of the app's own pages. */
function sessionForPrinting(): Session {
  if (printing) return printing
  const made = session.fromPartition('print')
  made.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  made.setPermissionCheckHandler(() => false)
  made.on('will-download', event => event.preventDefault())
  made.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !documents.has(url) && !url.startsWith('data:font/') }),
  )
  made.protocol.handle(APP_SCHEME, ({ url }) => {
    const html = documents.get(url)
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }
    return html === undefined ? new Response(null, { status: 404 }) : new Response(html, { headers })
  })
  printing = made
  return made
}

function notPrinted(cause: unknown): CodedError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new CodedError(
    'NOT_PRINTED',
    `The pages could not be printed (${why}); try again, or take the story away as HTML.`,
    undefined,
    { cause },
  )
}
