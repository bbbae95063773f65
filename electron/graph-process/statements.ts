import { CodedError, toErrorRecord } from '../../graph/model/errors.ts'
import type { Value } from '../../graph/model/value.ts'
import { packRows } from '../../graph/packed/pack-rows.ts'
import type { FromGraph, ToGraph } from '../../queries/protocol.ts'
import type { GraphSource, StatementResult } from '../../queries/sources/graph-source.ts'

/** Rows in one packed batch: small enough to draw the first soon, large enough to make packing pay. */
const BATCH_ROWS = 1000

type RunMessage = Extract<ToGraph, { kind: 'run' }>

/** Runs what one page asks for and tells it what comes of it. `close` ends everything still under way. */
export interface Statements {
  receive(message: ToGraph): void
  close(): void
}

export function openStatements(source: GraphSource, tell: (message: FromGraph) => void): Statements {
  const underWay = new Map<number, AbortController>()

  async function run(message: RunMessage): Promise<void> {
    const controller = new AbortController()
    underWay.set(message.id, controller)
    try {
      const result = await source.run({
        statement: message.statement,
        parameters: message.parameters as ReadonlyMap<string, Value>,
        access: message.access,
        action: message.action,
        signal: controller.signal,
        timeout: message.timeout,
      })
      tell({ kind: 'columns', id: message.id, columns: result.columns })
      const more = await send(message, result, tell)
      // A read that the cap ended has no summary: the rest of it never ran.
      const summary = more && message.access === 'read' ? null : await result.summary
      tell({ kind: 'done', id: message.id, more, summary })
    } catch (error) {
      tell({ kind: 'error', id: message.id, error: toErrorRecord(error) })
    } finally {
      underWay.delete(message.id)
    }
  }

  return {
    receive(message) {
      if (message.kind === 'cancel') underWay.get(message.id)?.abort()
      else if (underWay.has(message.id)) tell({ kind: 'error', id: message.id, error: idTaken(message.id) })
      else if (message.kind === 'run') void run(message)
      else tell({ kind: 'error', id: message.id, error: notYet() })
    },
    close() {
      for (const controller of underWay.values()) controller.abort()
    },
  }
}

/**
 * Sends rows up to the cap, in batches.
 *
 * @returns whether there was a row beyond the cap. A read ends there; a write runs on to its end unseen, because
 * leaving it early would undo it.
 */
async function send(
  message: RunMessage,
  result: StatementResult,
  tell: (message: FromGraph) => void,
): Promise<boolean> {
  let sent = 0
  let more = false
  for await (const rows of result) {
    const room = message.rowCap - sent
    const wanted = rows.length > room ? rows.slice(0, room) : rows
    more ||= rows.length > room
    for (let start = 0; start < wanted.length; start += BATCH_ROWS) {
      const buffer = packRows(result.columns, wanted.slice(start, start + BATCH_ROWS))
      tell({ kind: 'batch', id: message.id, buffer })
    }
    sent += wanted.length
    if (more && message.access === 'read') break
    await letMessagesIn()
  }
  return more
}

/** Port messages, a cancel among them, arrive between turns of the event loop only. */
function letMessagesIn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

function notYet() {
  return new CodedError('UNSUPPORTED', 'Streaming to a file needs a later version.').toRecord()
}

function idTaken(id: number) {
  return new CodedError(
    'STATEMENT_ID_TAKEN',
    `A statement with the id ${id} is still under way; choose a new id.`,
  ).toRecord()
}
