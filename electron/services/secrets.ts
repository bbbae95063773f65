import { createHash } from 'node:crypto'
import { z } from 'zod'
import { CodedError } from '../../graph/model/errors.ts'
import type { Profile } from '../contract.ts'
import { openKeptFile } from './kept-file.ts'
import type { Vault, VaultKind } from './safe-storage.ts'

const secretsFile = z.object({
  version: z.literal(1),
  secrets: z.array(z.object({ profile: z.string(), reaches: z.string(), bytes: z.base64() })),
})

export interface Secrets {
  kind(): Promise<VaultKind>
  /** Whether `read` will try; a locked or changed keychain shows only there. */
  knows(profile: Profile): Promise<boolean>
  /** Null when it has to be asked for. */
  read(profile: Profile): Promise<string | null>
  /** For as long as the app runs, in its memory. */
  remember(profile: Profile, secret: string): void
  /** On the disk. Rejects with `SECRET_NOT_KEPT` when the system offers nothing to keep it in. */
  keep(profile: Profile, secret: string): Promise<void>
  /** Takes it off the disk; what is remembered stays. */
  drop(id: string): Promise<void>
  /** From the disk and from memory. */
  forget(id: string): Promise<void>
}

/**
 * The secrets of profiles, encrypted by `vault` in a file of their own. Each is bound to what it was given for: a
 * profile that came to point elsewhere has none.
 */
export function openSecrets(file: string, vault: Vault): Secrets {
  const kept = openKeptFile(file, secretsFile, { version: 1, secrets: [] })
  const remembered = new Map<string, { readonly reaches: string; readonly secret: string }>()

  async function find({ id, ...profile }: Profile) {
    if ((await vault.kind()) === 'none') return undefined
    const reaches = reachOf(profile)
    return (await kept.read()).secrets.find(entry => entry.profile === id && entry.reaches === reaches)
  }

  async function drop(id: string): Promise<void> {
    if (!(await kept.read()).secrets.some(entry => entry.profile === id)) return
    await kept.change(({ secrets }) => ({
      version: 1,
      secrets: secrets.filter(entry => entry.profile !== id),
    }))
  }

  function recall(profile: Profile): string | null {
    const entry = remembered.get(profile.id)
    return entry && entry.reaches === reachOf(profile) ? entry.secret : null
  }

  return {
    kind: () => vault.kind(),
    knows: async profile => recall(profile) !== null || (await find(profile)) !== undefined,
    async read(profile) {
      const entry = recall(profile) === null ? await find(profile) : undefined
      // Bytes that cannot be read today stay: the keychain may be unlocked tomorrow.
      return entry ? decrypted(vault, entry.bytes) : recall(profile)
    },
    remember(profile, secret) {
      remembered.set(profile.id, { reaches: reachOf(profile), secret })
    },
    async keep(profile, secret) {
      if ((await vault.kind()) === 'none') throw notKept()
      const bytes = Buffer.from(await vault.encrypt(secret)).toString('base64')
      const entry = { profile: profile.id, reaches: reachOf(profile), bytes }
      await kept.change(({ secrets }) => ({
        version: 1,
        secrets: [...secrets.filter(one => one.profile !== profile.id), entry],
      }))
    },
    drop,
    forget(id) {
      remembered.delete(id)
      return drop(id)
    },
  }
}

async function decrypted(vault: Vault, bytes: string): Promise<string | null> {
  try {
    return await vault.decrypt(Buffer.from(bytes, 'base64'))
  } catch {
    return null
  }
}

/** Whom a secret is shown to, and as whose: a page that changes any of it gets no kept secret sent there. */
function reachOf({ uri, auth, user, certificates }: Omit<Profile, 'id'>): string {
  return createHash('sha256')
    .update(JSON.stringify([uri, auth, user, certificates]))
    .digest('hex')
}

function notKept(): CodedError {
  return new CodedError(
    'SECRET_NOT_KEPT',
    'This system offers no keychain to keep the secret in; save the connection without it and give it when you connect.',
  )
}
