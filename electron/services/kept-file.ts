import { readFile, rename } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'
import { CodedError } from '../../graph/model/errors.ts'
import { writeFileAtomically } from './atomic-file.ts'

export interface KeptFile<T> {
  /** Rejects with `FILE_NOT_READ` when the file is there and the system refuses it. */
  read(): Promise<T>
  /** One change at a time, each on what the one before left; resolves when it is on the disk. */
  change(edit: (content: T) => T): Promise<void>
  /** Name of the damaged file that was moved out of the way since this was opened, or null. */
  setAside(): string | null
}

/**
 * What the app keeps in one JSON file that nobody else has a copy of. A damaged file, or one of a later version, is
 * renamed and stays beside the new one: nothing the user typed is written over.
 *
 * @param empty what a missing file stands for
 */
export function openKeptFile<T>(file: string, schema: z.ZodType<T>, empty: T): KeptFile<T> {
  let aside: string | null = null
  let queue: Promise<unknown> = Promise.resolve()

  async function load(): Promise<T> {
    const text = await textOf(file)
    if (text === null) return empty
    try {
      return schema.parse(JSON.parse(text))
    } catch {
      const moved = `${file}.damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
      await rename(file, moved)
      aside = basename(moved)
      return empty
    }
  }

  function next<R>(work: () => Promise<R>): Promise<R> {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }

  return {
    read: () => next(load),
    change: edit => next(async () => save(file, edit(await load()))),
    setAside: () => aside,
  }
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw new CodedError('FILE_NOT_READ', `${file} cannot be read (${message}); check your rights to it.`)
  }
}

async function save(file: string, content: unknown): Promise<void> {
  try {
    await writeFileAtomically(file, `${JSON.stringify(content, null, 2)}\n`)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CodedError(
      'FILE_NOT_WRITTEN',
      `${file} could not be written (${why}); what it held before is untouched; free the disk and try again.`,
    )
  }
}
