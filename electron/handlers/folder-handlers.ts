import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import { dialog, type WebContents } from 'electron'
import { CodedError } from '../../graph/model/errors.ts'
import type { Handlers } from '../answer-request.ts'
import { fileName } from '../services/file-name.ts'
import { makeFreshFolder } from '../services/fresh-folder.ts'
import { writeUserFile } from '../services/user-files.ts'
import type { GraphWindows } from '../windows/graph-windows.ts'

/** What main does for the requests that are about several files at once. */
export function folderHandlers(
  windows: GraphWindows,
): Pick<Handlers<WebContents>, 'folder.choose' | 'folder.write'> {
  const folders = new Map<string, string>()
  return {
    'folder.choose': async ({ suggested }, sender) => {
      const { filePaths } = await dialog.showOpenDialog(windows.of(sender).window, {
        title: 'Choose where the folder goes',
        properties: ['openDirectory', 'createDirectory'],
      })
      const parent = filePaths[0]
      if (parent === undefined) return null
      const folder = await makeFreshFolder(parent, fileName(suggested))
      const token = randomUUID()
      folders.set(token, folder)
      return { token, name: basename(folder) }
    },
    'folder.write': async ({ token, name, bytes }) => {
      const folder = folders.get(token)
      if (folder !== undefined) return writeUserFile(join(folder, fileName(name)), bytes)
      throw new CodedError(
        'FILE_NOT_CHOSEN',
        'The folder to write to is not known any more; choose it again.',
      )
    },
  }
}
