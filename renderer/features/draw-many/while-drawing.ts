import { CodedError } from '../../../graph/model/errors.ts'
import { useHowMany } from './how-many.ts'

type Tell = (words: string, share?: number) => void

/**
 * Shows that something is being drawn for as long as `work` takes, and lets the user cancel it; then it rejects with
 * `CANCELLED`.
 */
export async function whileDrawing<T>(work: (signal: AbortSignal, tell: Tell) => Promise<T>): Promise<T> {
  const own = new AbortController()
  const cancel = () =>
    own.abort(new CodedError('CANCELLED', 'Drawing was cancelled; the canvas is as it was.'))
  const tell: Tell = (words, share) =>
    useHowMany.setState({ drawing: { words, share: share ?? null, cancel } })
  try {
    return await work(own.signal, tell)
  } finally {
    useHowMany.setState({ drawing: null })
  }
}
