import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { CodedError } from '../../graph/model/errors.ts'
import { writeFileAtomically } from './atomic-file.ts'

const viewFile = z.object({ version: z.literal(1), source: z.string(), view: z.string() })

export interface ViewStore {
  /** The view last written for this source, or null when there is none or its file is damaged. */
  read(source: string): Promise<string | null>
  /** Resolves when the view is on the disk. Writes of one source happen in the order they were asked for. */
  write(source: string, view: string): Promise<void>
  /** Resolves when nothing is under way any more, whether it succeeded or not. */
  settled(): Promise<void>
}

/** One file a source in `folder`, named by the digest of its key: keys may hold any character. */
export function openViewStore(folder: string): ViewStore {
  const lastWrite = new Map<string, Promise<void>>()
  const fileOf = (source: string) => join(folder, `${createHash('sha256').update(source).digest('hex')}.json`)
  return {
    async read(source) {
      await lastWrite.get(source)?.catch(() => undefined)
      try {
        const stored = viewFile.parse(JSON.parse(await readFile(fileOf(source), 'utf8')))
        return stored.source === source ? stored.view : null
      } catch {
        return null
      }
    },
    write(source, view) {
      const before = lastWrite.get(source)?.catch(() => undefined) ?? Promise.resolve()
      const write = before.then(() => save(fileOf(source), source, view))
      lastWrite.set(source, write)
      return write
    },
    async settled() {
      await Promise.allSettled(lastWrite.values())
    },
  }
}

async function save(file: string, source: string, view: string): Promise<void> {
  try {
    await writeFileAtomically(file, JSON.stringify({ version: 1, source, view }))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CodedError(
      'VIEW_NOT_SAVED',
      `The view could not be written (${why}); the one before is untouched; free the disk and change anything to save again.`,
    )
  }
}
