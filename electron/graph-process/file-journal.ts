import { createReadStream } from 'node:fs'
import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Change } from '../../graph/change/change.ts'
import { decodeChange } from '../../graph/change/decode-change.ts'
import { encodeChange } from '../../graph/change/encode-change.ts'
import { CodedError } from '../../graph/model/errors.ts'
import type { ChangeJournal } from '../../queries/sources/change-journal.ts'
import { syncFolder } from '../services/atomic-file.ts'

export interface FileJournal extends ChangeJournal {
  close(): Promise<void>
}

/**
 * A journal of one encoded change a line. A line counts once its line break is on the disk: what a crash left of
 * an unfinished one was never acknowledged and is cut off on opening.
 */
export async function openFileJournal(file: string): Promise<FileJournal> {
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(file, 'a+', 0o600)
  await handle.truncate(await lengthOfWholeLines(handle))
  await handle.sync()
  await syncFolder(dirname(file))
  let queue: Promise<void> = Promise.resolve()
  let damage: CodedError | null = null
  return {
    replay: () => readChanges(file),
    append(change) {
      const write = queue.then(async () => {
        if (damage) throw damage
        try {
          await appendSynced(handle, `${encodeChange(change)}\n`)
        } catch (error) {
          damage = notWritten(file, error)
          throw damage
        }
      })
      queue = write.catch(() => undefined)
      return write
    },
    close: async () => {
      await queue
      await handle.close()
    },
  }
}

async function appendSynced(handle: FileHandle, line: string): Promise<void> {
  const { size } = await handle.stat()
  try {
    await handle.appendFile(line)
    await handle.sync()
  } catch (error) {
    // A half-written line would join the next one; without this cut nothing more may be appended.
    await handle.truncate(size)
    throw error
  }
}

async function lengthOfWholeLines(handle: FileHandle): Promise<number> {
  const CHUNK = 65_536
  const { size } = await handle.stat()
  const buffer = Buffer.alloc(CHUNK)
  for (let end = size; end > 0; end -= CHUNK) {
    const start = Math.max(0, end - CHUNK)
    const { bytesRead } = await handle.read(buffer, 0, end - start, start)
    const lineBreak = buffer.subarray(0, bytesRead).lastIndexOf(0x0a)
    if (lineBreak >= 0) return start + lineBreak + 1
  }
  return 0
}

async function* readChanges(file: string): AsyncIterable<Change> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1
    yield decodeLine(line, number, file)
  }
}

function decodeLine(line: string, number: number, file: string): Change {
  try {
    return decodeChange(line)
  } catch (error) {
    throw new CodedError(
      'JOURNAL_DAMAGED',
      `Line ${number} of the journal ${file} cannot be read; move that file away to open the case without its changes.`,
      undefined,
      { cause: error },
    )
  }
}

function notWritten(file: string, error: unknown): CodedError {
  const why = error instanceof Error ? error.message : String(error)
  return new CodedError(
    'JOURNAL_NOT_WRITTEN',
    `The change could not be kept in ${file} (${why}), so it was not made; free the disk and reopen the case.`,
  )
}
