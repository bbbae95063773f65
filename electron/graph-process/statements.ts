import { CodedError, toErrorRecord } from '../../graph/model/errors.ts'
import type { Value } from '../../graph/model/value.ts'
import type { FromGraph, ToGraph } from '../../queries/protocol.ts'
import type { GraphSource } from '../../queries/sources/graph-source.ts'
import type { ChosenFiles } from './chosen-files.ts'
import { saveRows } from './save-rows.ts'
import { sendRows } from './send-rows.ts'

const SAYING_EVERY_MS = 500
/** Milliseconds. A result of any size is to fit, and a server that never ends is to be left in the end. */
const SAVE_TIMEOUT = 6 * 3_600_000

type RunMessage = Extract<ToGraph, { kind: 'run' }>
type SaveMessage = Extract<ToGraph, { kind: 'save' }>

/** Runs what one page asks for and tells it what comes of it. */
export interface Statements {
  receive(message: ToGraph): void
  /** Ends everything still under way; resolves when it has ended. */
  close(): Promise<void>
}

export function openStatements(
  source: GraphSource,
  files: ChosenFiles,
  tell: (message: FromGraph) => void,
): Statements {
  const underWay = new Map<number, { readonly end: AbortController; readonly ended: Promise<void> }>()

  async function run(message: RunMessage, signal: AbortSignal): Promise<void> {
    const { id, statement, access, action, timeout } = message
    const parameters = message.parameters as ReadonlyMap<string, Value>
    const result = await source.run({ statement, parameters, access, action, signal, timeout })
    tell({ kind: 'columns', id, columns: result.columns })
    const more = await sendRows(message, result, tell)
    // A read that the cap ended has no summary: the rest of it never ran.
    const summary = more && access === 'read' ? null : await result.summary
    tell({ kind: 'done', id, more, summary })
  }

  async function save(message: SaveMessage, signal: AbortSignal): Promise<void> {
    const { id, statement, action, format } = message
    const path = files.take(message.token)
    const parameters = message.parameters as ReadonlyMap<string, Value>
    let said = Date.now()
    const wrote = (rows: number) => {
      if (Date.now() - said < SAYING_EVERY_MS) return
      said = Date.now()
      tell({ kind: 'saving', id, rows })
    }
    const result = await source.run({
      statement,
      parameters,
      action,
      signal,
      access: 'read',
      timeout: SAVE_TIMEOUT,
      whole: true,
    })
    const rows = await saveRows(result, { path, format, signal, wrote })
    tell({ kind: 'saved', id, rows })
  }

  function begin(message: RunMessage | SaveMessage): void {
    const { id } = message
    const end = new AbortController()
    const work = message.kind === 'run' ? run(message, end.signal) : save(message, end.signal)
    const ended = work
      .catch(error => tell({ kind: 'error', id, error: toErrorRecord(error) }))
      .finally(() => underWay.delete(id))
    underWay.set(id, { end, ended })
  }

  return {
    receive(message) {
      if (message.kind === 'cancel') underWay.get(message.id)?.end.abort()
      else if (underWay.has(message.id)) tell({ kind: 'error', id: message.id, error: idTaken(message.id) })
      else begin(message)
    },
    async close() {
      const all = [...underWay.values()]
      for (const { end } of all) end.abort()
      await Promise.all(all.map(({ ended }) => ended))
    },
  }
}

function idTaken(id: number) {
  return new CodedError(
    'STATEMENT_ID_TAKEN',
    `A statement with the id ${id} is still under way; choose a new id.`,
  ).toRecord()
}
