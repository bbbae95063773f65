import { CodedError } from '../../../../../graph/model/errors.ts'

/** The coded error that `run` throws; fails the test when it throws nothing or anything else. */
export function codeOf(run: () => unknown): CodedError {
  try {
    run()
  } catch (error) {
    if (error instanceof CodedError) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}
