import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { CodedError } from '../../graph/model/errors.ts'
import { AS_OTHER_FILES, writeFileAtomically } from './atomic-file.ts'

/** Bytes of a view or a story: what one may be long. */
const LONGEST = 20_000_000

/** Writes a file that the user chose, whole or not at all. Rejects with `FILE_NOT_WRITTEN`. */
export async function writeUserFile(file: string, content: Uint8Array): Promise<void> {
  try {
    await writeFileAtomically(file, content, AS_OTHER_FILES)
  } catch (error) {
    throw new CodedError(
      'FILE_NOT_WRITTEN',
      `${file} could not be written (${reason(error)}); nothing there was changed; choose another place or free the disk.`,
      undefined,
      { cause: error },
    )
  }
}

/** Reads a file that the user chose as a view or a story. Rejects with `FILE_TOO_LARGE` or `FILE_NOT_READ`. */
export async function readTextFile(file: string, kind: 'view' | 'story'): Promise<string> {
  try {
    const { size } = await stat(file)
    if (size > LONGEST) {
      throw new CodedError(
        'FILE_TOO_LARGE',
        `${basename(file)} is larger than any ${kind} (${Math.round(size / 1e6)} MB); choose a file that was saved as a ${kind}.`,
      )
    }
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof CodedError) throw error
    throw new CodedError(
      'FILE_NOT_READ',
      `${file} could not be read (${reason(error)}); check that it is there and that you may read it.`,
      undefined,
      { cause: error },
    )
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
