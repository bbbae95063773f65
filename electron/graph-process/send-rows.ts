import { packRows } from '../../graph/packed/pack-rows.ts'
import type { FromGraph, ToGraph } from '../../queries/protocol.ts'
import type { StatementResult } from '../../queries/sources/graph-source.ts'

/** Rows in one packed batch: small enough to draw the first soon, large enough to make packing pay. */
const BATCH_ROWS = 1000

/**
 * Sends rows up to the cap, in batches.
 *
 * @returns whether there was a row beyond the cap. A read ends there; a write runs on to its end unseen, because
 * leaving it early would undo it.
 */
export async function sendRows(
  message: Extract<ToGraph, { kind: 'run' }>,
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
