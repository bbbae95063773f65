/** What the page waits for on the port: a statement whose rows it gathers, or one that streams to a file. */
import { CodedError } from '../../graph/model/errors.ts'
import { PackedRows } from '../../graph/packed/packed-rows.ts'
import type { FromGraph } from '../../queries/protocol.ts'
import type { StatementOutcome } from './graph-client.ts'

/** A message of the graph process about one statement. */
export type Answer = Extract<FromGraph, { readonly id: number }>

export interface UnderWay {
  /** Takes an answer in; true when it was the last. */
  take(answer: Answer): boolean
  reject(error: CodedError): void
}

interface Settle<T> {
  resolve(value: T): void
  reject(error: CodedError): void
}

/** Gathers the packed rows of a statement. */
export function gathering(
  { resolve, reject }: Settle<StatementOutcome>,
  came: (batch: PackedRows) => void = () => undefined,
): UnderWay {
  let columns: readonly string[] = []
  const batches: PackedRows[] = []
  let rowCount = 0
  return {
    take(answer) {
      if (answer.kind === 'columns') columns = answer.columns
      if (answer.kind === 'batch') {
        const batch = new PackedRows(answer.buffer)
        batches.push(batch)
        rowCount += batch.rowCount
        came(batch)
      }
      if (answer.kind === 'done') {
        const { more, summary } = answer
        resolve({ columns, batches, rowCount, more, summary })
      }
      return answer.kind === 'done' || refused(answer, reject)
    },
    reject,
  }
}

/** Follows a result to a file; settles with the number of rows that are in it. */
export function saving({ resolve, reject }: Settle<number>, progress: (rows: number) => void): UnderWay {
  return {
    take(answer) {
      if (answer.kind === 'saving') progress(answer.rows)
      if (answer.kind === 'saved') resolve(answer.rows)
      return answer.kind === 'saved' || refused(answer, reject)
    },
    reject,
  }
}

function refused(answer: Answer, reject: (error: CodedError) => void): boolean {
  if (answer.kind !== 'error') return false
  const { code, message, position } = answer.error
  reject(new CodedError(code, message, position))
  return true
}
