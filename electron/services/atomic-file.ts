import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What the app keeps is its user's alone; what the user asked to be written is as the user's other files. */
const PRIVATE = 0o600
export const AS_OTHER_FILES = 0o666

/** A file being written under another name; in the end one of `commit` and `discard`. */
export interface FileAside {
  write(content: string | Uint8Array): Promise<void>
  /** Puts it in the place of the old file, durably. Rejects with the system's error, the old file untouched. */
  commit(): Promise<void>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

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
  const aside = await openFileAside(file, mode)
  try {
    await aside.write(content)
    await aside.commit()
  } catch (error) {
    await aside.discard()
    throw error
  }
}

/** Starts on what will replace `file`, for content that comes piece by piece. */
export async function openFileAside(file: string, mode = PRIVATE): Promise<FileAside> {
  const folder = dirname(file)
  await mkdir(folder, { recursive: true })
  const aside = `${file}.${randomBytes(6).toString('hex')}.tmp`
  const handle = await open(aside, 'wx', mode)
  return {
    write: content => handle.writeFile(content),
    async commit() {
      await handle.sync()
      await handle.close()
      await rename(aside, file)
      await syncFolder(folder)
    },
    async discard() {
      await handle.close()
      await rm(aside, { force: true })
    },
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
