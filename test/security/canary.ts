import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A password that occurs nowhere by chance. */
export function makeCanary(): string {
  return `canary-${randomBytes(15).toString('hex')}`
}

/** The ways in which a program that does not mean to keep a secret may still write it down. */
function disguises(secret: string): Buffer[] {
  const plain = Buffer.from(secret)
  // Base64 depends on where in its groups of three bytes the secret begins; the ends mix with what is around it.
  const base64 = [0, 1, 2].map(before => {
    const encoded = Buffer.concat([Buffer.alloc(before), plain]).toString('base64')
    return Buffer.from(encoded.slice(4, encoded.length - 4))
  })
  return [plain, Buffer.from(secret, 'utf16le'), Buffer.from(plain.toString('hex')), ...base64]
}

/** Whether the secret stands in the bytes: as it is, in UTF-16, in hexadecimal or in Base64. */
export function holds(bytes: Buffer | string, secret: string): boolean {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  return disguises(secret).some(disguise => buffer.includes(disguise))
}

/** Files under a folder, or the file itself, that hold the secret in their bytes or in their name. */
export function filesWith(folder: string, secret: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .map(entry => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ entry, path }) => holds(path, secret) || (entry.isFile() && holds(readFileSync(path), secret)))
    .map(({ path }) => path)
}

/** Processes whose command line or environment holds the secret, but for this one: `pid cmdline` or `pid environ`. */
export function processesWith(secret: string): string[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
  return pids.flatMap(pid =>
    ['cmdline', 'environ']
      .filter(file => holds(readOrNothing(`/proc/${pid}/${file}`), secret))
      .map(file => `${pid} ${file}`),
  )
}

/** Processes come and go, and some belong to others. */
function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
