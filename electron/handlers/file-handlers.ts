import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { type BrowserWindow, dialog, type WebContents } from 'electron'
import type { Handlers } from '../answer-request.ts'
import { createChosenFiles } from '../graph-process/chosen-files.ts'
import { fileName } from '../services/file-name.ts'
import { putImageOnClipboard } from '../services/clipboard-image.ts'
import { readViewFile, writeUserFile } from '../services/user-files.ts'
import type { GraphWindows } from '../windows/graph-windows.ts'
import { printPdf } from '../windows/print-page.ts'

type FileChannel =
  | 'file.choose'
  | 'file.write'
  | 'file.write-pdf'
  | 'file.open-view'
  | 'clipboard.write-image'

const FILE_KINDS = {
  csv: 'CSV',
  jsonl: 'JSON lines',
  png: 'PNG picture',
  svg: 'SVG picture',
  json: 'View',
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
    'file.open-view': async (_payload, sender) => {
      const { filePaths } = await dialog.showOpenDialog(windows.of(sender).window, {
        title: 'Open a view file',
        filters: [{ name: FILE_KINDS.json, extensions: ['json'] }],
        properties: ['openFile'],
      })
      const file = filePaths[0]
      return file === undefined ? null : { name: basename(file), text: await readViewFile(file) }
    },
    'clipboard.write-image': ({ png }) => putImageOnClipboard(png),
  }
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
