import { createChosenFiles } from '../../../electron/graph-process/chosen-files.ts'
import { openStatements } from '../../../electron/graph-process/statements.ts'
import type { CodedErrorRecord } from '../../../graph/model/errors.ts'
import type { Value } from '../../../graph/model/value.ts'
import { PackedRows } from '../../../graph/packed/packed-rows.ts'
import type { FromGraph, ToGraph } from '../../../queries/protocol.ts'
import type { Access, GraphSource } from '../../../queries/sources/graph-source.ts'

/** What became of a statement, as a page sees it. Times are milliseconds since it was asked. */
export interface Answer {
  readonly rows: readonly (readonly Value[])[]
  /** When the first rows were here; `null` when none came. */
  readonly firstRows: number | null
  readonly ended: number
  /** How the result ended: it is complete or capped when this is `done`, and a part when it is `error`. */
  readonly done: Extract<FromGraph, { kind: 'done' }> | null
  readonly error: CodedErrorRecord | null
}

export interface AskOptions {
  readonly access?: Access
  readonly rowCap?: number
  readonly timeout?: number
  readonly parameters?: ReadonlyMap<string, never>
  /** Told of every batch as it comes: rows so far. */
  readonly onRows?: (rows: number) => void
}

export interface Question {
  readonly answer: Promise<Answer>
  cancel(): void
}

/** A page's way to a source: the messages that it sends, and what comes back for each of its statements. */
export function openPage(source: GraphSource) {
  const listeners = new Map<number, (message: FromGraph) => void>()
  const statements = openStatements(source, createChosenFiles(), message => {
    if ('id' in message) listeners.get(message.id)?.(message)
  })
  let lastId = 0

  function start(statement: string, options: AskOptions = {}): Question {
    lastId += 1
    const id = lastId
    const answer = new Promise<Answer>(resolve => listeners.set(id, collect(resolve, options)))
    statements.receive(runMessage(id, statement, options))
    return { answer, cancel: () => statements.receive({ kind: 'cancel', id }) }
  }

  return {
    start,
    ask: (statement: string, options?: AskOptions) => start(statement, options).answer,
    close: () => statements.close(),
  }
}

function runMessage(id: number, statement: string, options: AskOptions): ToGraph {
  return {
    kind: 'run',
    id,
    statement,
    parameters: options.parameters ?? new Map(),
    access: options.access ?? 'read',
    action: 'test',
    rowCap: options.rowCap ?? 10_000,
    timeout: options.timeout ?? 30_000,
  }
}

function collect(resolve: (answer: Answer) => void, { onRows }: AskOptions): (message: FromGraph) => void {
  const asked = performance.now()
  const rows: Value[][] = []
  let firstRows: number | null = null
  return message => {
    const passed = performance.now() - asked
    if (message.kind === 'batch') {
      const batch = new PackedRows(message.buffer)
      for (let row = 0; row < batch.rowCount; row++)
        rows.push(batch.columns.map((_, column) => batch.value(row, column)))
      if (rows.length > 0) firstRows ??= passed
      onRows?.(rows.length)
    } else if (message.kind === 'done') {
      resolve({ rows, firstRows, ended: passed, done: message, error: null })
    } else if (message.kind === 'error') {
      resolve({ rows, firstRows, ended: passed, done: null, error: message.error })
    }
  }
}
