import { CodedError } from '../../graph/model/errors.ts'
import type { Closing } from './closing.ts'
import type { StatementRequest } from './graph-source.ts'

/** The longest delay that timers know. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Why a statement ends before its last row; `release` must be called when it ended. */
export interface StatementEnd {
  /** Aborted with the `CodedError` to end with: `CANCELLED`, `TIMEOUT`, or the reason the source closed for. */
  readonly signal: AbortSignal
  readonly release: () => void
}

/** Watches a request and its source from now on. */
export function watchForEnd({ signal, timeout }: StatementRequest, closing: Closing): StatementEnd {
  const end = new AbortController()
  const cancel = () => {
    end.abort(new CodedError('CANCELLED', 'The statement was cancelled; what it had changed was taken back.'))
  }
  const expire = () => {
    const sentence = `The statement took longer than ${timeout} ms; narrow it down or allow it more time.`
    end.abort(new CodedError('TIMEOUT', sentence))
  }
  signal?.addEventListener('abort', cancel)
  closing.watch(end)
  const timer = timeout !== undefined && timeout <= LONGEST_TIMER ? setTimeout(expire, timeout) : undefined
  if (signal?.aborted) cancel()
  return {
    signal: end.signal,
    release() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      closing.forget(end)
    },
  }
}
