import { CodedError } from '../../graph/model/errors.ts'
import type { StatementResult } from '../../queries/sources/graph-source.ts'
import { AS_OTHER_FILES, openFileAside } from '../services/atomic-file.ts'
import { csvLines, jsonLines } from './row-text.ts'

/** Rows turned into text at a time: enough to make a write pay, few enough to hear of a cancel soon. */
const PIECE_ROWS = 1000

export interface SaveOptions {
  readonly path: string
  readonly format: 'csv' | 'jsonl'
  readonly signal: AbortSignal
  /** Told after every piece how many rows are written. */
  readonly wrote: (rows: number) => void
}

/**
 * Writes every row of a result to a file, asking for no more than the disk takes. The file appears when it is whole;
 * until then, and when anything goes wrong, what stood there before stays. Rejects with `CANCELLED`,
 * `FILE_NOT_WRITTEN`, or the statement's own error.
 *
 * @returns the number of rows
 */
export async function saveRows(result: StatementResult, options: SaveOptions): Promise<number> {
  const { path, format, signal, wrote } = options
  const text = format === 'csv' ? csvLines(result.columns) : jsonLines(result.columns)
  const file = await orNotWritten(path, () => openFileAside(path, AS_OTHER_FILES))
  let count = 0
  try {
    await orNotWritten(path, () => file.write(text.head))
    for await (const rows of result) {
      for (let start = 0; start < rows.length; start += PIECE_ROWS) {
        if (signal.aborted) throw cancelled()
        const piece = rows.slice(start, start + PIECE_ROWS)
        await orNotWritten(path, () => file.write(text.lines(piece)))
        count += piece.length
        wrote(count)
      }
    }
    await result.summary
    if (signal.aborted) throw cancelled()
    await orNotWritten(path, () => file.commit())
    return count
  } catch (error) {
    await file.discard()
    throw error
  }
}

async function orNotWritten<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CodedError(
      'FILE_NOT_WRITTEN',
      `The rows could not be written to ${path} (${why}); nothing there was changed; choose another place or free the disk.`,
      undefined,
      { cause: error },
    )
  }
}

function cancelled(): CodedError {
  return new CodedError('CANCELLED', 'Saving was cancelled; no file was written.')
}
