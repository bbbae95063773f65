import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname } from 'node:path'
import { dialog, type WebContents } from 'electron'
import type { Handlers } from '../answer-request.ts'
import type { Recent } from '../contract.ts'
import type { Connections } from '../services/connections.ts'
import { type RecentEntry, recentId, type Recents } from '../services/recents.ts'
import type { GraphWindows } from '../windows/graph-windows.ts'

export interface RecentServices {
  readonly recents: Recents
  readonly connections: Connections
  readonly windows: GraphWindows
}

type RecentChannel = 'case.choose' | 'recents.list' | 'recents.forget'

/** What main does for the requests about case files and what was opened before. */
export function recentHandlers(services: RecentServices): Pick<Handlers<WebContents>, RecentChannel> {
  const { recents, connections, windows } = services
  return {
    'case.choose': async (_payload, sender) => {
      const { filePaths } = await dialog.showOpenDialog(windows.of(sender).window, {
        title: 'Open a case file',
        filters: [
          { name: 'Case files', extensions: ['json'] },
          { name: 'All files', extensions: ['*'] },
        ],
        properties: ['openFile'],
      })
      const path = filePaths[0]
      return path === undefined ? null : { file: recents.choose(path), name: basename(path) }
    },
    'recents.list': async (_payload, sender) => {
      const { order } = windows.of(sender).graph()
      const shown = recentId(order.kind === 'case' ? { kind: 'case', path: order.caseFile } : order)
      const described = await Promise.all((await recents.list()).map(entry => describe(entry, connections)))
      return described.flatMap(recent => (recent ? [{ ...recent, shown: recent.id === shown }] : []))
    },
    'recents.forget': ({ id }) => recents.forget(id),
  }
}

/** As the page is told of it; null for a connection that was removed. */
async function describe(entry: RecentEntry, connections: Connections): Promise<Omit<Recent, 'shown'> | null> {
  const { kind, opened } = entry
  const id = recentId(entry)
  if (entry.kind === 'case') {
    const { path, title } = entry
    return {
      kind,
      id,
      title,
      place: path === null ? '' : placeOf(path),
      opened,
      missing: await isMissing(path),
    }
  }
  const profile = (await connections.list()).find(one => one.id === entry.profile)
  return profile ? { kind, id, title: profile.name, place: profile.uri, opened, missing: false } : null
}

/** Where a file is, as its user would say it. */
function placeOf(path: string): string {
  const folder = dirname(path)
  const short = folder.startsWith(homedir()) ? `~${folder.slice(homedir().length)}` : folder
  return `${basename(path)} in ${short}`
}

async function isMissing(path: string | null): Promise<boolean> {
  if (path === null) return false
  return access(path).then(
    () => false,
    () => true,
  )
}
