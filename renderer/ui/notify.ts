import { CodedError, toErrorRecord } from '../../graph/model/errors.ts'
import { type Notice, useApp } from '../store/app-state.ts'

let lastId = 0

/** Says something to the user; the oldest goes when there are more than three. */
export function notify(text: string, tone: Notice['tone'] = 'info', deed?: Notice['deed']): void {
  const id = ++lastId
  useApp.setState(({ notices }) => ({ notices: [...notices.slice(-2), { id, tone, text, deed }] }))
}

/** Says what went wrong; what the user cancelled needs no words. */
export function notifyError(error: unknown): void {
  if (error instanceof CodedError && error.code === 'CANCELLED') return
  notify(toErrorRecord(error).message, 'bad')
}
