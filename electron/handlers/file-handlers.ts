import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { type BrowserWindow, dialog, type WebContents } from 'electron'
import type { Handlers } from '../answer-request.ts'
import { createChosenFiles } from '../graph-process/chosen-files.ts'
import { fileName } from '../services/file-name.ts'
import { putImageOnClipboard } from '../services/clipboard-image.ts'
import { readTextFile, writeUserFile } from '../services/user-files.ts'
import type { GraphWindows } from '../windows/graph-windows.ts'
import { printPdf } from '../windows/print-page.ts'

type FileChannel =
  | 'file.choose'
  | 'file.write'
  | 'file.write-pdf'
  | 'file.open-view'
  | 'file.open-story'
  | 'clipboard.write-image'

const FILE_KINDS = {
  csv: 'CSV',
  jsonl: 'JSON lines',
  png: 'PNG picture',
  svg: 'SVG picture',
  json: 'JSON',
  html: 'Page for any browser',
  pdf: 'PDF',
  webm: 'WebM video',
} as const

/**
 * What main does for the requests that are about files of the user, and pictures on the clipboard.
 *
 * @param given the file that the command line names: then nobody is there to choose one
 */
export function fileHandlers(
  windows: GraphWindows,
  given: string | null,
): Pick<Handlers<WebContents>, FileChannel> {
  const chosen = createChosenFiles()
  return {
    'file.choose': async ({ suggested, format }, sender) => {
      const asker = windows.of(sender)
      const filePath = given ?? (await askForFile(asker.window, fileName(suggested), format))
      if (!filePath) return null
      const token = randomUUID()
      // Rows go to their file from the process that reads them.
      if (format === 'csv' || format === 'jsonl') asker.graph().tell({ kind: 'file', token, path: filePath })
      else chosen.add(token, filePath)
      return { token, name: basename(filePath) }
    },
    'file.write': ({ token, bytes }) => writeUserFile(chosen.take(token), bytes),
    'file.write-pdf': async ({ token, html }) => {
      const file = chosen.take(token)
      await writeUserFile(file, await printPdf(html))
    },
    'file.open-view': (_payload, sender) => openFile(windows.of(sender).window, 'view', ['json']),
    'file.open-story': (_payload, sender) =>
      openFile(windows.of(sender).window, 'story', ['json', 'html', 'htm']),
    'clipboard.write-image': ({ png }) => putImageOnClipboard(png),
  }
}

/** Asks for a file and reads it; null when nothing was chosen. */
async function openFile(
  window: BrowserWindow,
  kind: 'view' | 'story',
  extensions: string[],
): Promise<{ name: string; text: string } | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: `Open a ${kind} file`,
    filters: [{ name: kind === 'view' ? 'View' : 'Story', extensions }],
    properties: ['openFile'],
  })
  const file = filePaths[0]
  return file === undefined ? null : { name: basename(file), text: await readTextFile(file, kind) }
}

async function askForFile(
  window: BrowserWindow,
  name: string,
  format: keyof typeof FILE_KINDS,
): Promise<string | undefined> {
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: `${name}.${format}`,
    filters: [{ name: FILE_KINDS[format], extensions: [format] }],
    properties: ['showOverwriteConfirmation'],
  })
  return filePath
}
