import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What the app keeps is its user's alone; what the user asked to be written is as the user's other files. */
const PRIVATE = 0o600
export const AS_OTHER_FILES = 0o666

/**
 * Replaces a file so that a crash or a power cut at any moment leaves the old content or the new, never a mixture:
 * written aside, synced, renamed, and the folder synced. Creates the folder. Rejects with the system's error and
 * the old file untouched when the disk refuses.
 */
export async function writeFileAtomically(
  file: string,
  content: string | Uint8Array,
  mode = PRIVATE,
): Promise<void> {
  const folder = dirname(file)
  await mkdir(folder, { recursive: true })
  const aside = `${file}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeSynced(aside, content, mode)
    await rename(aside, file)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
  await syncFolder(folder)
}

async function writeSynced(file: string, content: string | Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a rename or a new file in `folder` durable. Windows cannot open folders and needs no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
