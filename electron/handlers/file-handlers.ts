import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { dialog, type WebContents } from 'electron'
import type { Handlers } from '../answer-request.ts'
import { createChosenFiles } from '../graph-process/chosen-files.ts'
import { putImageOnClipboard } from '../services/clipboard-image.ts'
import { readViewFile, writeUserFile } from '../services/user-files.ts'
import type { GraphWindows } from '../windows/graph-windows.ts'

type FileChannel = 'file.choose' | 'file.write' | 'file.open-view' | 'clipboard.write-image'

const FILE_KINDS = {
  csv: 'CSV',
  jsonl: 'JSON lines',
  png: 'PNG picture',
  svg: 'SVG picture',
  json: 'View',
} as const

/** What main does for the requests that are about files of the user, and pictures on the clipboard. */
export function fileHandlers(windows: GraphWindows): Pick<Handlers<WebContents>, FileChannel> {
  const chosen = createChosenFiles()
  return {
    'file.choose': async ({ suggested, format }, sender) => {
      const asker = windows.of(sender)
      const { filePath } = await dialog.showSaveDialog(asker.window, {
        defaultPath: `${fileName(suggested)}.${format}`,
        filters: [{ name: FILE_KINDS[format], extensions: [format] }],
        properties: ['showOverwriteConfirmation'],
      })
      if (!filePath) return null
      const token = randomUUID()
      // Rows go to their file from the process that reads them.
      if (format === 'csv' || format === 'jsonl') asker.graph().tell({ kind: 'file', token, path: filePath })
      else chosen.add(token, filePath)
      return { token, name: basename(filePath) }
    },
    'file.write': ({ token, bytes }) => writeUserFile(chosen.take(token), bytes),
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

/** A suggestion is a name, not a place. */
function fileName(suggested: string): string {
  return suggested.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/^[. ]+/, '') || 'rows'
}
