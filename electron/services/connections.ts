import { z } from 'zod'
import { CodedError } from '../../graph/model/errors.ts'
import { profile, type Profile } from '../contract.ts'
import { openKeptFile } from './kept-file.ts'

const connectionsFile = z.object({ version: z.literal(1), profiles: z.array(profile) })

export interface Connections {
  list(): Promise<readonly Profile[]>
  /** Rejects with `PROFILE_UNKNOWN`. */
  get(id: string): Promise<Profile>
  /** Adds a profile, or puts it in the place of the one with its id. */
  save(profile: Profile): Promise<void>
  remove(id: string): Promise<void>
  /** See `KeptFile.setAside`. */
  setAside(): string | null
}

/** The profiles of servers, without their secrets, in one file. */
export function openConnections(file: string): Connections {
  const kept = openKeptFile(file, connectionsFile, { version: 1, profiles: [] })
  const list = async () => (await kept.read()).profiles
  return {
    list,
    async get(id) {
      const found = (await list()).find(profile => profile.id === id)
      if (found) return found
      throw new CodedError('PROFILE_UNKNOWN', 'This connection was removed; choose another one.')
    },
    async save(profile) {
      refuseSecretIn(profile.uri)
      await kept.change(({ profiles }) => {
        const at = profiles.findIndex(({ id }) => id === profile.id)
        const before = at < 0 ? profiles : profiles.slice(0, at)
        return { version: 1, profiles: [...before, profile, ...profiles.slice(before.length + 1)] }
      })
    },
    remove: id =>
      kept.change(({ profiles }) => ({
        version: 1,
        profiles: profiles.filter(profile => profile.id !== id),
      })),
    setAside: kept.setAside,
  }
}

/** `bolt://user:password@host` would put the password among the settings. */
function refuseSecretIn(uri: string): void {
  if (!uri.includes('@')) return
  throw new CodedError(
    'ADDRESS_INVALID',
    'The address holds an "@": give the user and the password in their own fields, and the host alone in the address.',
  )
}
