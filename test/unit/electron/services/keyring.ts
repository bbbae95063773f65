import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Vault, VaultKind } from '../../../../electron/services/safe-storage.ts'

/** A keychain that can be locked, exchanged and taken away, because Electron's needs a desktop for that. */
export class Keyring implements Vault {
  present: VaultKind = 'keychain'
  key = randomBytes(32)
  locked = false

  async kind(): Promise<VaultKind> {
    return this.present
  }

  async encrypt(text: string): Promise<Uint8Array> {
    const start = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.key, start)
    const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([start, cipher.getAuthTag(), bytes])
  }

  async decrypt(bytes: Uint8Array): Promise<string> {
    if (this.locked) throw new Error('locked')
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  }
}
