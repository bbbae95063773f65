import { dialog, type WebContents } from 'electron'
import { CodedError } from '../../graph/model/errors.ts'
import type { Handlers } from '../answer-request.ts'
import type { Profile } from '../contract.ts'
import type { Connections } from '../services/connections.ts'
import type { Secrets } from '../services/secrets.ts'
import type { SourceOrders } from '../services/source-orders.ts'
import { tryServer } from '../services/try-server.ts'
import type { GraphWindows } from '../windows/graph-windows.ts'

export interface ConnectionServices {
  readonly connections: Connections
  readonly secrets: Secrets
  readonly orders: SourceOrders
  readonly windows: GraphWindows
  /** The built graph process. */
  readonly script: string
}

type ConnectionChannel =
  | 'connections.list'
  | 'connections.save'
  | 'connections.remove'
  | 'connections.try'
  | 'connections.choose-certificates'

/** What main does for the requests that are about profiles of servers. */
export function connectionHandlers(
  services: ConnectionServices,
): Pick<Handlers<WebContents>, ConnectionChannel> {
  const { connections, secrets, orders, windows, script } = services
  const chosen = new Set<string>()

  /** A page names no file that the user did not choose: a name alone can make a system reach for another machine. */
  async function checkCertificates({ certificates }: Profile): Promise<void> {
    if (certificates === null || chosen.has(certificates)) return
    if ((await connections.list()).some(profile => profile.certificates === certificates)) return
    throw new CodedError('CERTIFICATES_NOT_CHOSEN', 'Choose the file with the certificates by its button.')
  }

  return {
    'connections.list': async () => ({
      profiles: await Promise.all(
        (await connections.list()).map(async profile => ({
          ...profile,
          secretKept: await secrets.knows(profile),
        })),
      ),
      secrets: await secrets.kind(),
      setAside: connections.setAside(),
    }),
    'connections.save': async ({ profile, secret, keep }) => {
      await checkCertificates(profile)
      const keepable = keep ? (secret ?? (await secrets.read(profile))) : null
      if (keepable !== null) await secrets.keep(profile, keepable)
      if (!keep) await secrets.drop(profile.id)
      await connections.save(profile)
      if (secret !== null) secrets.remember(profile, secret)
    },
    'connections.remove': async ({ id }) => {
      await secrets.forget(id)
      await connections.remove(id)
    },
    'connections.try': async ({ profile, secret }) => {
      await checkCertificates(profile)
      return tryServer(script, await orders.connectionFor(profile, secret))
    },
    'connections.choose-certificates': async (_payload, sender) => {
      const { filePaths } = await dialog.showOpenDialog(windows.of(sender).window, {
        title: 'Certificates of your authority',
        filters: [{ name: 'PEM', extensions: ['pem', 'crt', 'cer'] }],
        properties: ['openFile'],
      })
      const file = filePaths[0]
      if (file === undefined) return null
      chosen.add(file)
      return file
    },
  }
}
