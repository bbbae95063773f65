import { CodedError } from '../../graph/model/errors.ts'

/** The files that the user chose in a dialog of main, under the tokens that the page knows them by. */
export interface ChosenFiles {
  add(token: string, path: string): void
  /** Each token once. Throws `FILE_NOT_CHOSEN`. */
  take(token: string): string
}

export function createChosenFiles(): ChosenFiles {
  const paths = new Map<string, string>()
  return {
    add: (token, path) => void paths.set(token, path),
    take(token) {
      const path = paths.get(token)
      paths.delete(token)
      if (path !== undefined) return path
      throw new CodedError('FILE_NOT_CHOSEN', 'The file to write is not known any more; choose it again.')
    },
  }
}
