import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CodedError } from '../../graph/model/errors.ts'

const MOST = 1000

/**
 * Makes a folder that was not there: `name`, or `name 2`, `name 3`… where that is taken. Nothing that is there is
 * touched. Rejects with `FILE_NOT_WRITTEN`.
 */
export async function makeFreshFolder(parent: string, name: string): Promise<string> {
  for (let copy = 1; copy <= MOST; copy++) {
    const folder = join(parent, copy === 1 ? name : `${name} ${copy}`)
    try {
      await mkdir(folder)
      return folder
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw notMade(folder, error)
    }
  }
  throw notMade(join(parent, name), new Error(`there are ${MOST} already`))
}

function notMade(folder: string, cause: unknown): CodedError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new CodedError(
    'FILE_NOT_WRITTEN',
    `The folder ${folder} could not be made (${why}); choose another place or free the disk.`,
    undefined,
    { cause },
  )
}
