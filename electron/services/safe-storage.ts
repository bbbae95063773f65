/**
 * Electron's keychain, and all that differs in it between the two Electrons the app runs on: the old one knows
 * neither the asynchronous calls nor the name of the backend, and has no weak one.
 */
import { safeStorage } from 'electron'
import type { RequestOut } from '../contract.ts'

export type VaultKind = RequestOut<'connections.list'>['secrets']

/** What turns a secret into bytes that only this user on this machine can turn back. */
export interface Vault {
  /** `weak`: with a password that every copy of the app knows. */
  kind(): Promise<VaultKind>
  encrypt(text: string): Promise<Uint8Array>
  /** Rejects when the keychain is locked, or is another one than the bytes were made with. */
  decrypt(bytes: Uint8Array): Promise<string>
}

interface NewerCalls {
  getSelectedStorageBackend(): string
  setUsePlainTextEncryption(on: boolean): void
  isAsyncEncryptionAvailable(): Promise<boolean>
  encryptStringAsync(text: string): Promise<Buffer>
  decryptStringAsync(bytes: Buffer): Promise<{ readonly result: string }>
}

/** Only once the app is ready: before that no backend is chosen. */
export function systemVault(): Vault {
  return 'encryptStringAsync' in safeStorage ? newerVault(safeStorage as unknown as NewerCalls) : olderVault()
}

function olderVault(): Vault {
  return {
    kind: async () => (safeStorage.isEncryptionAvailable() ? 'keychain' : 'none'),
    encrypt: async text => safeStorage.encryptString(text),
    decrypt: async bytes => safeStorage.decryptString(Buffer.from(bytes)),
  }
}

function newerVault(newer: NewerCalls): Vault {
  // Linux only: elsewhere the system has one keychain and the call is not there.
  const isWeak = process.platform === 'linux' && newer.getSelectedStorageBackend() === 'basic_text'
  if (isWeak) {
    newer.setUsePlainTextEncryption(true)
    return { ...olderVault(), kind: async () => (safeStorage.isEncryptionAvailable() ? 'weak' : 'none') }
  }
  return {
    kind: async () => ((await newer.isAsyncEncryptionAvailable()) ? 'keychain' : 'none'),
    encrypt: text => newer.encryptStringAsync(text),
    decrypt: async bytes => (await newer.decryptStringAsync(Buffer.from(bytes))).result,
  }
}
